/** The formula functions by the id that functions.json gives them. Loaded when the first formula asks. */
import { daysOverdue } from "./days-overdue";
import { dueDate } from "./due-date";
import { rate } from "./rate";

export const FUNCTIONS = { DUEDATE: dueDate, DAYSOVERDUE: daysOverdue, RATE: rate };
