import { says } from "../rating/says";
import type { Action, TrackerSheet } from "../tracker/tracker";
import type { CheckInput, Found, TrackerCheck } from "./check";
import { placeHolding } from "./common/place";
import { bare, onlyRefers, pointersOf, refIndexes, type Pointer, type RefIndex } from "./common/refs";
import { isOpen } from "./common/status";
import { quoted, updateOf } from "./common/words";

/** With fewer references on a sheet, a number in prose may mean anything. */
const FEWEST = 3;

/** A letter typed for a figure, or the other way round: "i(i)" for "1(i)". */
const lookalike = (ref: string): string => ref.replace(/^[il]/, "1").replace(/^o/, "0");

/** The first of the rows that pointers lead through; a row met twice closes a circle. */
function isCircle(from: Action, index: RefIndex): boolean {
  const seen = new Set<Action>();
  let here: Action | undefined = from;
  while (here && !seen.has(here)) {
    seen.add(here);
    const target: string | undefined = onlyRefers(here) ? pointersOf(here)[0]?.target : undefined;
    here = target === undefined ? undefined : index.byRef.get(target)?.[0];
  }
  return here === from && seen.size > 1;
}

function faultOf(action: Action, { target }: Pointer, index: RefIndex): string | null {
  const targets = index.byRef.get(target);
  if (!targets) return index.written.has(bare(target)) ? "reference-inexact" : "reference-nowhere";
  const others = targets.filter((one) => one !== action);
  if (others.length === 0) return "reference-self";
  if (!onlyRefers(action)) return null;
  if (isCircle(action, index)) return "reference-circle";
  if (others.every(onlyRefers)) return "reference-chain";
  if (others.every((one) => !says(updateOf(one)))) return "reference-empty";
  return "no-own-update";
}

function* faultsOf(action: Action, sheet: TrackerSheet, index: RefIndex, input: CheckInput): Iterable<Found> {
  const told = new Set<string>();
  for (const pointer of pointersOf(action)) {
    const code = faultOf(action, pointer, index);
    if (code === null || told.has(code) || (code === "no-own-update" && !isOpen(action))) continue;
    told.add(code);
    const exact = index.written.get(bare(pointer.target));
    const meant = index.byRef.get(lookalike(pointer.target))?.[0]?.fullRef;
    const words = {
      words: quoted(pointer.words),
      ref: pointer.target,
      exact: exact ?? "",
      meant: meant ? `; ${meant} is likely meant` : "",
    };
    yield { code, place: placeHolding(pointer.words, action, "progress", sheet, input), action, words };
  }
}

/** Updates that point at other rows: nowhere, at themselves, in a circle, or at rows that say nothing themselves. */
const check: TrackerCheck = {
  name: "cross-references",
  scope: "tracker",
  codes: [
    "reference-nowhere",
    "reference-inexact",
    "reference-self",
    "reference-circle",
    "reference-chain",
    "reference-empty",
    "no-own-update",
  ],
  *run(input) {
    const sheets = new Map(input.tracker.sheets.map((sheet) => [sheet.sheet, sheet]));
    const indexes = refIndexes(input.tracker);
    for (const action of input.tracker.actions) {
      const [sheet, index] = [sheets.get(action.sheet), indexes.get(action.sheet)];
      if (sheet && index && index.size >= FEWEST) yield* faultsOf(action, sheet, index, input);
    }
  },
};

export default check;
