import { says } from "../rating/says";
import type { Action } from "../tracker/tracker";
import type { ActionCheck } from "./check";
import { asAtOf, datesIn } from "./common/dates";
import { placeOf } from "./common/place";
import { isDone } from "./common/status";
import { isUsed } from "./common/tables";
import { updateOf } from "./common/words";

/** An update of fewer words than this shows nothing. */
const FEWEST_WORDS = 3;

const isShown = (action: Action): boolean =>
  says(action.evidence) || updateOf(action).split(" ").filter(Boolean).length >= FEWEST_WORDS;

/** Complete, and no date of completion stands in its column or in the update. */
const check: ActionCheck = {
  name: "complete-without-date",
  scope: "action",
  codes: ["complete-without-date", "complete-without-evidence"],
  *run(action, sheet, input) {
    if (!isDone(action) || action.completedOn !== null) return;
    if (datesIn(action, "progress", asAtOf(sheet, input)).some(({ end }) => end !== null)) return;
    const column = isUsed(input.tracker, action, "completedOn") ? "completedOn" : "progress";
    const code = isShown(action) ? "complete-without-date" : "complete-without-evidence";
    const field = action.cells.progress || column === "completedOn" ? column : "status";
    yield { code, place: placeOf(action, field, sheet), action };
  },
};

export default check;
