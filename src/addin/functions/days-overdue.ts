import { isClosed } from "../../core/rating/dates";
import { showDue } from "../../core/due/show";
import type { Status } from "../../core/tracker/tracker";
import { judgeRow } from "./action";
import type { Argument } from "./arguments";
import { FormulaProblem } from "./problem";

/**
 * RAGBOOK.DAYSOVERDUE: whole days past the due date; 0 on the day itself, when undated, and when complete or cancelled.
 * @throws FormulaProblem notAvailable when an open action's date is there but cannot be read; invalidValue without a
 * readable as-at date
 */
export function daysOverdue(due: Argument, status: Argument, asAt: Argument): number {
  const row = judgeRow({ status, due, asAt });
  const closed = isClosed(row.facts["status"] as Status);
  if (!closed && row.end === null && row.due.problem !== null) {
    throw new FormulaProblem("notAvailable", `The due date is ${showDue(row.due)}.`);
  }
  return Number(row.facts["daysOverdue"]);
}
