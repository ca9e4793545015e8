import type { Action } from "../tracker/tracker";
import type { TrackerCheck } from "./check";
import { placeOf } from "./common/place";
import { plain } from "./common/refs";

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi"];
/** A row of fewer references has no numbering to speak of. */
const FEWEST = 4;
/** More than this share of gaps: the numbers are a register's, and the plan holds some of them. */
const MOST_GAPS = 0.2;

interface Numbered {
  readonly action: Action;
  /** What stands before the last part: "1(" of "1(iv)". */
  readonly head: string;
  readonly last: string;
}

const numbered = (action: Action): Numbered | null => {
  const [, head, last] = /^(.*?)\(?(\d{1,3}|[a-z]{1,4})\)?$/.exec(plain(action.fullRef ?? action.ref ?? "")) ?? [];
  return head === undefined || last === undefined ? null : { action, head, last };
};

type Scheme = (last: string) => number;
const figures: Scheme = (last) => (/^\d+$/.test(last) ? Number(last) : NaN);
const letters: Scheme = (last) => (/^[a-z]$/.test(last) ? last.charCodeAt(0) - 96 : NaN);
const roman: Scheme = (last) => ROMAN.indexOf(last) + 1 || NaN;

/** The numbers of a run of references that all count in one way and upwards; null when they do not. */
function numbersOf(run: readonly Numbered[]): { numbers: readonly number[]; show: (value: number) => string } | null {
  const show = new Map<Scheme, (value: number) => string>([
    [figures, String],
    [roman, (value) => ROMAN[value - 1] ?? String(value)],
    [letters, (value) => String.fromCharCode(96 + value)],
  ]);
  for (const [scheme, shown] of show) {
    const numbers = run.map(({ last }) => scheme(last));
    const rises = numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? 0));
    if (rises && (numbers[0] ?? 0) <= 2) return { numbers, show: shown };
  }
  return null;
}

/** References that follow each other under one section and one head. */
function runsOf(actions: readonly Action[]): Numbered[][] {
  const runs = new Map<string, Numbered[]>();
  for (const action of actions) {
    const one = action.ref === null ? null : numbered(action);
    if (!one) continue;
    const key = [action.sheet, action.table, one.head, ...(one.head === "" ? action.sections : [])].join("\n");
    const run = runs.get(key);
    if (run) run.push(one);
    else runs.set(key, [one]);
  }
  return [...runs.values()];
}

/** A number left out between two neighbours: an action may have been lost. */
const check: TrackerCheck = {
  name: "ref-gap",
  scope: "tracker",
  codes: ["ref-gap"],
  *run({ tracker }) {
    const sheets = new Map(tracker.sheets.map((sheet) => [sheet.sheet, sheet]));
    for (const run of runsOf(tracker.actions)) {
      const found = run.length < FEWEST ? null : numbersOf(run);
      if (!found) continue;
      const { numbers, show } = found;
      const gaps = numbers.flatMap((value, index) =>
        index > 0 && value > (numbers[index - 1] ?? 0) + 1 ? [index] : [],
      );
      if (gaps.length > Math.max(1, MOST_GAPS * run.length)) continue;
      for (const index of gaps) {
        const [before, after] = [run[index - 1]?.action, run[index]?.action];
        const sheet = after && sheets.get(after.sheet);
        if (!before || !after || !sheet) continue;
        const [from, to] = [(numbers[index - 1] ?? 0) + 1, (numbers[index] ?? 0) - 1];
        const missing = from === to ? show(from) : `${show(from)} to ${show(to)}`;
        const words = { before: before.fullRef ?? before.ref ?? "", after: after.fullRef ?? after.ref ?? "", missing };
        yield { code: "ref-gap", place: placeOf(after, "ref", sheet), action: after, words };
      }
    }
  },
};

export default check;
