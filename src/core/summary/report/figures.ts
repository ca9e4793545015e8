/** Counts of actions. Every figure on every sheet is one of these. */
import { COLOURS } from "../../rating/looks";
import type { Axis, Colour } from "../../tracker/tracker";
import type { Entry, Report } from "./report";

/** What an action can be rated; null is "Not rated". */
export type Rated = Colour | null;

/** Worst first, "Not rated" last. */
export const RATED: readonly Rated[] = [...COLOURS, null];

export const ratingOf = (entry: Entry, axis: Axis): Rated => entry.ratings[axis]?.rating ?? null;

/** What the paper compares from report to report: the officer's own rating where she states one, else the rules'. */
export function publishedRating(entry: Entry, axis: Axis): Rated {
  const rating = entry.ratings[axis];
  return rating?.override ? rating.rating : (rating?.stated ?? rating?.rating ?? null);
}

export const isComplete = (entry: Entry): boolean =>
  entry.action.status === "complete" || entry.action.status === "verified";
export const isCancelled = (entry: Entry): boolean => entry.action.status === "cancelled";
/** Neither complete nor cancelled: what can still be late. */
export const isOpen = (entry: Entry): boolean => !isComplete(entry) && !isCancelled(entry);

/** Whole days, 0 when not overdue. */
export const daysOverdue = (entry: Entry): number =>
  Math.max(entry.ratings.Outcome?.daysOverdue ?? 0, entry.ratings.Arrangements?.daysOverdue ?? 0);
export const isOverdue = (entry: Entry): boolean =>
  Boolean(entry.ratings.Outcome?.overdue ?? entry.ratings.Arrangements?.overdue);

export const isUndated = (entry: Entry): boolean => isOpen(entry) && entry.action.due.end === null;
export const isUnowned = (entry: Entry): boolean => isOpen(entry) && entry.action.owners.length === 0;

export interface Tally {
  readonly actions: number;
  readonly rated: Readonly<Record<Axis, ReadonlyMap<Rated, number>>>;
  readonly overdue: number;
  readonly complete: number;
  /** Open actions without a due date, without an owner. */
  readonly undated: number;
  readonly unowned: number;
}

type RatingOf = (entry: Entry, axis: Axis) => Rated;

function byRating(entries: readonly Entry[], axis: Axis, of: RatingOf): ReadonlyMap<Rated, number> {
  const counts = new Map<Rated, number>();
  for (const entry of entries) {
    const rated = of(entry, axis);
    counts.set(rated, (counts.get(rated) ?? 0) + 1);
  }
  return counts;
}

const number = (entries: readonly Entry[], is: (entry: Entry) => boolean): number =>
  entries.reduce((sum, entry) => sum + (is(entry) ? 1 : 0), 0);

export function tally(entries: readonly Entry[], of: RatingOf = ratingOf): Tally {
  return {
    actions: entries.length,
    rated: { Outcome: byRating(entries, "Outcome", of), Arrangements: byRating(entries, "Arrangements", of) },
    overdue: number(entries, isOverdue),
    complete: number(entries, isComplete),
    undated: number(entries, isUndated),
    unowned: number(entries, isUnowned),
  };
}

/** The colours to show a column for: what the rules can give, bar Grey, and whatever occurs. */
export function shownRatings(report: Report, axis: Axis): readonly Rated[] {
  const rules = report.review.rules.rules.filter((rule) => rule.axis === axis);
  const shown = new Set<Rated>(
    rules.map((rule) => rule.rating).filter((rating) => rating !== null && rating !== "Grey"),
  );
  for (const entry of report.entries) shown.add(ratingOf(entry, axis)).add(publishedRating(entry, axis));
  for (const snapshot of report.options.snapshots)
    for (const action of snapshot.actions) shown.add(axis === "Outcome" ? action.outcome : action.arrangements);
  return RATED.filter((rated) => shown.has(rated));
}
