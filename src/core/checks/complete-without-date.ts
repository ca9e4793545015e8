import { completedOn } from "../due/completed";
import type { IsoDate } from "../due/due";
import { says } from "../rating/says";
import { firstStatus } from "../status/match";
import type { Action } from "../tracker/tracker";
import type { ActionCheck } from "./check";
import { asAtOf, datesIn } from "./common/dates";
import { placeOf } from "./common/place";
import { isDone } from "./common/status";
import { isUsed } from "./common/tables";
import { updateOf } from "./common/words";

/** A longer update says more than a status. */
const LONGEST = 60;

/** The update says more than that it is complete. */
function isShown(action: Action): boolean {
  if (says(action.evidence)) return true;
  const update = updateOf(action).replace(/[\s.]+$/, "");
  return update !== "" && (update.length > LONGEST || firstStatus(update)?.words !== update);
}

/** "Completed November 2013" under status, or where the due date should stand. */
const tellsDay = ({ statusText, due }: Action, asAt: IsoDate | null): boolean =>
  [statusText ?? "", due.end === null ? (due.words ?? "") : ""].some(
    (text) => /\d/.test(text) && !text.includes("%") && completedOn(text, { asAt }) !== null,
  );

/** Complete, and no date of completion stands in its column or in the update. */
const check: ActionCheck = {
  name: "complete-without-date",
  scope: "action",
  codes: ["complete-without-date", "complete-without-evidence"],
  *run(action, sheet, input) {
    if (!isDone(action) || action.completedOn !== null) return;
    const asAt = asAtOf(sheet, input);
    if (datesIn(action, "progress", asAt).some(({ end }) => end !== null) || tellsDay(action, asAt)) return;
    const column = isUsed(input.tracker, action, "completedOn") ? "completedOn" : "progress";
    const code = isShown(action) ? "complete-without-date" : "complete-without-evidence";
    const field = action.cells.progress || column === "completedOn" ? column : "status";
    yield { code, place: placeOf(action, field, sheet), action };
  },
};

export default check;
