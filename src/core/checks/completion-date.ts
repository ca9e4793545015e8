import { daysBetween, showDate } from "../grid/dates";
import { currentDue } from "../rating/dates";
import type { ActionCheck } from "./check";
import { asAtOf } from "./common/dates";
import { placeOf } from "./common/place";
import { isDone } from "./common/status";
import { days } from "./common/words";

/** A date of completion that is later than the due date, or than the report itself. */
const check: ActionCheck = {
  name: "completion-date",
  scope: "action",
  codes: ["completed-late", "completed-after-as-at"],
  *run(action, sheet, input) {
    const [asAt, due, done] = [asAtOf(sheet, input), currentDue(action), action.completedOn];
    if (done === null || !isDone(action)) return;
    const place = action.cells.completedOn ?? placeOf(action, "progress", sheet);
    if (asAt !== null && done > asAt) {
      const words = { done: showDate(done), asAt: showDate(asAt) };
      yield { code: "completed-after-as-at", place, action, words };
    } else if (due !== null && done > due) {
      const words = { done: showDate(done), due: showDate(due), late: days(daysBetween(due, done)) };
      yield { code: "completed-late", place, action, words };
    }
  },
};

export default check;
