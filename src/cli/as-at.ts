import type { Tracker } from "../core/tracker/tracker";
import { UsageError } from "./usage";

/**
 * Refuses a tracker whose sheets do not all say on which date they are judged: never today by accident.
 * @throws UsageError naming the sheet
 */
export function demandAsAt(tracker: Tracker, option = "--as-at"): void {
  const undated = tracker.sheets.find(({ asAt, layout }) => asAt === null && layout.tables.length > 0);
  if (!undated) return;
  throw new UsageError(
    `The sheet “${undated.sheet}” does not say as at which date it stands; give one with ${option} YYYY-MM-DD.`,
  );
}
