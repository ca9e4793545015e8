/** Where the rating that an officer typed and the rating by the rules differ. */
import type { Rating } from "../../rating/rating";
import type { Colour } from "../../tracker/tracker";
import type { Entry, Report } from "./report";

export interface Disagreement {
  readonly entry: Entry;
  readonly rating: Rating;
  readonly typed: Colour;
  /** What the rules give, whatever is in force. */
  readonly computed: Colour | null;
}

export const computedOf = (rating: Rating): Colour | null =>
  rating.override ? rating.override.computed : rating.rating;

/** All typed ratings, and those that the rules rate otherwise, in the council's order. */
export function disagreementsOf(report: Report): { readonly typed: number; readonly differ: readonly Disagreement[] } {
  let typed = 0;
  const differ = report.entries.flatMap((entry) =>
    report.axes.flatMap((axis): Disagreement[] => {
      const rating = entry.ratings[axis];
      if (!rating?.stated) return [];
      typed += 1;
      const computed = computedOf(rating);
      return computed === rating.stated ? [] : [{ entry, rating, typed: rating.stated, computed }];
    }),
  );
  return { typed, differ };
}
