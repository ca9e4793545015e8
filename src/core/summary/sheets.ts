/** The summary sheets in the order of the paper, and the plans of those that the officer chose. */
import type { Review } from "../review";
import type { SheetPlan } from "./plan";
import { makeReport } from "./report/report";
import type { PlanOptions } from "./report/report";
import { actionProgress } from "./sheets/action-progress";
import { committeeSummary } from "./sheets/committee-summary";
import type { SummarySheet } from "./sheets/sheet";

export type { PlanOptions } from "./report/report";
export type { SummarySheet } from "./sheets/sheet";

export const SHEETS: readonly SummarySheet[] = [committeeSummary, actionProgress];

/** The chosen sheets in the officer's order; all in ours where she chose none. An id that we do not know is passed over. */
export function chosenSheets(ids: readonly string[] | null): readonly SummarySheet[] {
  if (ids === null) return SHEETS;
  return [...new Set(ids)].flatMap((id) => SHEETS.find((sheet) => sheet.id === id) ?? []);
}

/** Plans of the sheets that the settings choose; linear in the number of actions. */
export function planSheets(review: Review, options: PlanOptions): readonly SheetPlan[] {
  const report = makeReport(review, options);
  return chosenSheets(review.settings.sheets).map((sheet) => sheet.plan(report));
}
