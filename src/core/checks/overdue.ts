import { daysBetween, showDate } from "../grid/dates";
import { currentDue } from "../rating/dates";
import type { ActionCheck } from "./check";
import { asAtOf } from "./common/dates";
import { placeOf } from "./common/place";
import { isOpen } from "./common/status";
import { days } from "./common/words";
import { forecastAfter } from "./forecast-after-target";

/** Past its date and not complete; the day itself is not past. */
const check: ActionCheck = {
  name: "overdue",
  scope: "action",
  codes: ["overdue"],
  *run(action, sheet, input) {
    const [asAt, due] = [asAtOf(sheet, input), currentDue(action)];
    if (asAt === null || due === null || due >= asAt || !isOpen(action)) return;
    // A slip of the year is told as that.
    if (action.due.problem === "unlikely-year") return;
    const field = action.revisedDue === due && action.cells.revisedDue ? "revisedDue" : "due";
    const later = forecastAfter(action, "progress", due, asAt);
    const now = later && (later.end ?? "") >= asAt ? `; the update now looks to “${later.quote}”` : "";
    const words = { due: showDate(due), late: days(daysBetween(due, asAt)), asAt: showDate(asAt), now };
    yield { code: "overdue", place: placeOf(action, field, sheet), action, words };
  },
};

export default check;
