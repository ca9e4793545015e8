import type { PlanCell, SheetPlan } from "../../../core/summary/plan";

/** Days from the first day of the 1900 date system to that of the 1904 one. */
const DAYS_TO_1904 = 1462;

/** A format that shows a day, words in quotes aside. */
const isDate = (format: string): boolean => /[dy]/i.test(format.replace(/"[^"]*"/g, ""));

const in1904 = (cell: PlanCell | null): PlanCell | null =>
  cell && typeof cell.value === "number" && isDate(cell.style.format)
    ? { ...cell, value: cell.value - DAYS_TO_1904 }
    : cell;

/** A plan with its dates as the workbook counts days. Plans count them from 1900. */
export const inDateSystem = (plan: SheetPlan, date1904: boolean): SheetPlan =>
  date1904 ? { ...plan, rows: plan.rows.map((row) => ({ ...row, cells: row.cells.map(in1904) })) } : plan;
