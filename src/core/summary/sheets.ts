/** The summary sheets in the order of the paper, and the plans of those that the officer chose. */
import type { Review } from "../review";
import type { Settings } from "../settings/settings";
import type { SheetPlan } from "./plan";
import { makeReport } from "./report/report";
import type { PlanOptions } from "./report/report";
import { actionProgress } from "./sheets/action-progress";
import { byOwner } from "./sheets/by-owner";
import { committeeSummary } from "./sheets/committee-summary";
import { data } from "./sheets/data";
import { decisionsRequested } from "./sheets/decisions-requested";
import { dueBeforeTheMeeting } from "./sheets/due-before-the-meeting";
import { movement } from "./sheets/movement";
import { overdueAndAtRisk } from "./sheets/overdue-and-at-risk";
import { publishedLayout } from "./sheets/published-layout";
import { ratingDisagreements } from "./sheets/rating-disagreements";
import { ratingKeyAndRules } from "./sheets/rating-key-and-rules";
import type { SummarySheet } from "./sheets/sheet";
import { validationFindings } from "./sheets/validation-findings";

export type { PlanOptions } from "./report/report";
export type { SummarySheet } from "./sheets/sheet";

export const SHEETS: readonly SummarySheet[] = [
  committeeSummary,
  actionProgress,
  overdueAndAtRisk,
  dueBeforeTheMeeting,
  byOwner,
  decisionsRequested,
  movement,
  ratingDisagreements,
  validationFindings,
  ratingKeyAndRules,
  publishedLayout,
  data,
];

/**
 * The sheets that the settings choose, in the officer's order; all in ours where she chose none. An id that we do not
 * know is passed over: a newer version may have written it.
 */
export function chosenSheets(settings: Settings): readonly SummarySheet[] {
  const ids = settings.sheets && [...new Set(settings.sheets)];
  const chosen = ids ? ids.flatMap((id) => SHEETS.find((sheet) => sheet.id === id) ?? []) : SHEETS;
  return chosen.filter((sheet) => sheet.wanted?.(settings) ?? true);
}

/** Plans of the sheets that the settings choose; linear in the number of actions. */
export function planSheets(review: Review, options: PlanOptions): readonly SheetPlan[] {
  const report = makeReport(review, options);
  return chosenSheets(review.settings).map((sheet) => sheet.plan(report));
}
