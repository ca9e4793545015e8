import { showDate } from "../grid/dates";
import { matchedBefore } from "../movement/last-report";
import { digest } from "../movement/snapshot";
import type { TrackerCheck } from "./check";
import { placeOf } from "./common/place";
import { isOpen } from "./common/status";

/** An open action whose update was carried forward unchanged from the last report. */
const check: TrackerCheck = {
  name: "progress-unchanged",
  scope: "tracker",
  codes: ["progress-unchanged"],
  *run({ tracker, last }) {
    if (last === null) return;
    const before = matchedBefore(last, tracker);
    const sheets = new Map(tracker.sheets.map((sheet) => [sheet.sheet, sheet]));
    for (const action of tracker.actions) {
      const [was, sheet] = [before.get(action), sheets.get(action.sheet)];
      if (!was?.progressDigest || !sheet || !isOpen(action) || digest(action.progress) !== was.progressDigest) continue;
      const words = { since: showDate(last.asAt) };
      yield { code: "progress-unchanged", place: placeOf(action, "progress", sheet), action, words };
    }
  },
};

export default check;
