/** Which columns the tracker has: what it lacks is left out of the sheets, and said. */
import type { Field } from "../../layout/layout";
import type { Action } from "../../tracker/tracker";
import { list } from "../text/words";
import type { Report } from "./report";

const hasColumn = (report: Report, field: Field): boolean =>
  report.review.tracker.sheets.some((sheet) =>
    sheet.layout.tables.some((table) => table.columns.some((column) => column.field === field)),
  );

const any = (report: Report, is: (action: Action) => boolean): boolean =>
  report.entries.some((entry) => is(entry.action));

/** The tracker says of some action when it was first due, or how often that moved. */
export const hasOriginalDates = (report: Report): boolean =>
  (["originalDue", "revisedDue", "timesRevised"] as const).some((field) => hasColumn(report, field)) ||
  any(report, (action) => action.originalDue !== null || action.timesRevised !== null);

export const hasProgress = (report: Report): boolean =>
  hasColumn(report, "progress") || any(report, (action) => action.progress !== null);
export const hasFurtherAction = (report: Report): boolean =>
  hasColumn(report, "furtherAction") || any(report, (action) => action.furtherAction !== null);
export const hasSlippageReason = (report: Report): boolean =>
  hasColumn(report, "slippageReason") || any(report, (action) => action.slippageReason !== null);
export const hasResources = (report: Report): boolean =>
  hasColumn(report, "resources") || any(report, (action) => action.resources !== null);
export const hasRecommendations = (report: Report): boolean =>
  any(report, (action) => action.recommendations.length > 0);
export const hasRefs = (report: Report): boolean => any(report, (action) => (action.fullRef ?? action.ref) !== null);
export const hasOwners = (report: Report): boolean => any(report, (action) => action.owners.length > 0);
export const hasStatus = (report: Report): boolean => any(report, (action) => action.status !== "not-stated");
export const hasDueWords = (report: Report): boolean => any(report, (action) => action.dueText !== null);

/** "The tracker states no a, no b and no c, so those columns are left out."; nothing where all is there. */
export function lacking(parts: readonly (readonly [boolean, string])[], of?: string): readonly string[] {
  const names = parts.flatMap(([has, name]) => (has ? [] : [`no ${name}`]));
  if (names.length === 0) return [];
  const columns = names.length === 1 ? "that column is" : "those columns are";
  return [`The tracker states ${list(names)}${of ? ` for ${of}` : ""}, so ${columns} left out.`];
}
