import { serialOf } from "../../core/grid/dates";
import { showDue } from "../../core/due/show";
import { asAtIfGiven, dueOf, type Argument } from "./arguments";
import { FormulaProblem } from "./problem";

/**
 * RAGBOOK.DUEDATE: the last day that a due phrase allows, as an Excel serial number of the 1900 date system.
 * @param text the due cell: words or a date
 * @param asAt needed only where the words leave the year out
 * @throws FormulaProblem notAvailable when the words give no end date, with what they do say
 */
export function dueDate(text: Argument, asAt?: Argument): number {
  const due = dueOf(text, asAtIfGiven(asAt));
  if (due.end !== null) return serialOf(due.end);
  if (due.words === null) throw new FormulaProblem("notAvailable", "The cell is empty, so there is no due date.");
  const hint = due.problem === "no-year" ? " Write the year, or give the as-at date as well." : "";
  throw new FormulaProblem("notAvailable", `Ragbook reads this as: ${showDue(due)}.${hint}`);
}
