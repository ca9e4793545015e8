/** What falls due between the as-at date and the meeting. */
import type { IsoDate } from "../due/due";
import { daysBetween } from "../grid/dates";
import type { Settings } from "../settings/settings";
import type { Action, Tracker } from "../tracker/tracker";
import { isClosed, ratedDue } from "./dates";

/** An open action that falls due before the committee meets. */
export interface FallingDue {
  readonly action: Action;
  readonly due: IsoDate;
  /** Whole days from its sheet's as-at date; 0 on the day itself. */
  readonly daysUntilDue: number;
}

/**
 * Open actions due from the as-at date up to the day of the meeting, both included, by date and then in the
 * tracker's order. Empty without a meeting date; a sheet without an as-at date adds nothing.
 */
export function fallingDue(
  tracker: Tracker,
  { asAt: given, meetingDate, rateOn }: Pick<Settings, "asAt" | "meetingDate" | "rateOn">,
): FallingDue[] {
  if (meetingDate === null) return [];
  const stated = new Map(tracker.sheets.map(({ sheet, asAt }) => [sheet, asAt?.date ?? null]));
  const coming = tracker.actions.flatMap((action): FallingDue[] => {
    const [asAt, due] = [given ?? stated.get(action.sheet) ?? null, ratedDue(action, rateOn)];
    if (asAt === null || due === null || isClosed(action.status) || due < asAt || due > meetingDate) return [];
    return [{ action, due, daysUntilDue: daysBetween(asAt, due) }];
  });
  return coming.sort((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)));
}
