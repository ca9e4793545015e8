/** What another key or another as-at date would change, before anything is written. */
import type { Colour } from "../tracker/tracker";
import type { Rating } from "./rating";

/** An action whose rating would change on one axis. */
export interface RatingChange {
  readonly before: Rating;
  readonly after: Rating;
  readonly from: Colour | null;
  readonly to: Colour | null;
}

/**
 * The ratings that differ, in the order of `after`. Both lists rate the same tracker: by two rule sets, or with two
 * as-at dates. A rule of another number that gives the same rating is no change.
 */
export function ratingChanges(before: readonly Rating[], after: readonly Rating[]): RatingChange[] {
  const was = new Map(before.map((rating) => [keyOf(rating), rating]));
  return after.flatMap((rating): RatingChange[] => {
    const earlier = was.get(keyOf(rating));
    if (!earlier || earlier.rating === rating.rating) return [];
    return [{ before: earlier, after: rating, from: earlier.rating, to: rating.rating }];
  });
}

const keyOf = ({ sheet, row, axis }: Rating): string => `${axis}|${row}|${sheet}`;
