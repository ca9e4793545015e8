import { currentDue } from "../rating/dates";
import { says } from "../rating/says";
import type { Action, Tracker } from "../tracker/tracker";
import type { ActionCheck, Found } from "./check";
import { placeOf } from "./common/place";
import { isDone, isOpen } from "./common/status";
import { columnOf, isUsed, tableOf } from "./common/tables";
import { tellsStatus } from "./status-in-due";

/** In a table without a column of dates and so many rows, one finding speaks for all (missing-due-all). */
export const MANY_ROWS = 10;

/** The table has no column of dates and none of its actions has a date in its own words. */
export function isUndatedTable(tracker: Tracker, action: Action): boolean {
  const table = tableOf(tracker, action);
  return table !== undefined && columnOf(table, "due") === undefined && !table.filled.has("due");
}

function isSilent(action: Action, tracker: Tracker): boolean {
  if (isUndatedTable(tracker, action)) return (tableOf(tracker, action)?.actions.length ?? 0) > MANY_ROWS;
  const table = tableOf(tracker, action);
  return table !== undefined && columnOf(table, "due") !== undefined && !isUsed(tracker, action, "due");
}

/** An action without a date: an empty cell, "TBC", or words that point to another document. */
const check: ActionCheck = {
  name: "missing-due",
  scope: "action",
  codes: ["missing-due", "missing-due-complete", "due-elsewhere"],
  *run(action, sheet, { tracker }): Iterable<Found> {
    const { due } = action;
    if (due.kind !== "unspecified" || currentDue(action) !== null || due.problem !== null) return;
    const place = placeOf(action, "due", sheet);
    if (due.words !== null && says(due.words)) {
      if (tellsStatus(due.words)) return;
      yield { code: "due-elsewhere", place, action, words: { words: due.words } };
    } else if (isSilent(action, tracker)) return;
    else if (isOpen(action)) {
      const only = due.words === null ? "" : `, only “${due.words}”`;
      yield { code: "missing-due", place, action, words: { only } };
    } else if (isDone(action)) yield { code: "missing-due-complete", place, action };
  },
};

export default check;
