import { daysBetween, showDate } from "../grid/dates";
import { currentDue } from "../rating/dates";
import { says } from "../rating/says";
import type { ActionCheck } from "./check";
import { asAtOf } from "./common/dates";
import { placeOf } from "./common/place";
import { isOpen } from "./common/status";
import { isUsed } from "./common/tables";
import { updateOf } from "./common/words";

/** What an update says of work that has not begun. */
const NOT_BEGUN =
  /\b(?:dates?|arrangements?|details|timetable|programme|specification|terms)\b[^.;\n]{0,40}\b(?:to be|being) (?:finalised|agreed|confirmed|arranged|set|defined)\b|\b(?:yet|still) to (?:be )?(?:start|begin|commence)\w*|\bnot (?:yet )?(?:been )?(?:started|commenced|begun)\b|\bto be (?:scheduled|commissioned|appointed|procured)\b/i;

/** An update that opens with looking into it, where the work itself should have gone on for some time. */
const LOOKING_INTO =
  /^[^.;]{0,60}\b(?:is|are) (?:(?:currently|still) )?(?:reviewing|considering|scoping|exploring|looking at)\b/i;
/** Whole days from the start on which looking into it is no start any more. */
const SOME_TIME = 30;

/** A start that has passed with nothing begun. An action that is overdue altogether is told as that. */
const check: ActionCheck = {
  name: "start-passed",
  scope: "action",
  codes: ["start-passed"],
  *run(action, sheet, input) {
    const [asAt, { start }, due] = [asAtOf(sheet, input), action.due, currentDue(action)];
    if (asAt === null || start === null || start >= asAt || !isOpen(action)) return;
    if (due !== null && due < asAt) return;
    const stale = action.due.end === null && daysBetween(start, asAt) > SOME_TIME;
    const looking = stale && !/^\W*\S*\s*(?:review|consider|scope|explore)/i.test(action.action);
    const sign =
      NOT_BEGUN.exec(action.progress ?? "")?.[0] ?? (looking ? LOOKING_INTO.exec(updateOf(action))?.[0] : undefined);
    const silent =
      action.status === "not-started" || (!says(action.progress) && isUsed(input.tracker, action, "progress"));
    if (sign === undefined && !silent) return;
    const words = { start: showDate(start), sign: sign === undefined ? "" : ` (“${sign}”)` };
    yield { code: "start-passed", place: placeOf(action, "due", sheet), action, words };
  },
};

export default check;
