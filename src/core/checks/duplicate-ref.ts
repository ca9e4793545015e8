import type { Action } from "../tracker/tracker";
import type { TrackerCheck } from "./check";
import { placeOf } from "./common/place";
import { plain } from "./common/refs";
import { listed } from "./common/words";

/** With more than these, the numbers begin again under headings that stand nowhere. */
const FEW = 3;
const MOST = 0.2;

/** One reference on several actions of the same section. Numbers may begin again in each section. */
const check: TrackerCheck = {
  name: "duplicate-ref",
  scope: "tracker",
  codes: ["duplicate-ref"],
  *run({ tracker }) {
    const sheets = new Map(tracker.sheets.map((sheet) => [sheet.sheet, sheet]));
    const seen = new Map<string, Action[]>();
    for (const action of tracker.actions) {
      if (action.ref === null) continue;
      const key = [action.sheet, action.table, plain(action.fullRef ?? action.ref), ...action.sections].join("\n");
      const same = seen.get(key);
      if (same) same.push(action);
      else seen.set(key, [action]);
    }
    const twice = [...seen.values()].filter((same) => same.length > 1);
    if (twice.length > Math.max(FEW, MOST * seen.size)) return;
    for (const same of twice) {
      const [first, ...others] = same;
      const last = others.at(-1);
      const sheet = first && sheets.get(first.sheet);
      if (!first || !last || !sheet) continue;
      const rows = listed(same.filter((one) => one !== last).map(({ row }) => String(row)));
      yield {
        code: "duplicate-ref",
        place: placeOf(last, "ref", sheet),
        action: last,
        words: { ref: last.ref ?? "", rows },
      };
    }
  },
};

export default check;
