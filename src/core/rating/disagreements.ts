/** Where the rating that an officer typed and the rating that the rules give differ. */
import type { Colour } from "../tracker/tracker";
import type { Rating } from "./rating";

/** One rating of the tracker that the key contradicts, for the officer to accept, keep with a reason, or leave. */
export interface Disagreement {
  readonly rating: Rating;
  readonly typed: Colour;
  /** What the rules give, whatever is in force. */
  readonly computed: Colour;
  /** `open` until she decides; `kept` with her reason; `stale` when the facts have changed since. */
  readonly decision: "open" | "kept" | "stale";
}

/** What the rules give, whether or not the officer's own rating is in force; null when they do not rate. */
export const computedOf = ({ rating, override }: Pick<Rating, "rating" | "override">): Colour | null =>
  override ? override.computed : rating;

/**
 * Every typed rating that the rules contradict, in the order of the ratings. A rating that the tracker does not state,
 * or that the rules leave open, contradicts nothing.
 */
export function disagreementsIn(ratings: readonly Rating[]): Disagreement[] {
  return ratings.flatMap((rating): Disagreement[] => {
    const [typed, computed] = [rating.stated, computedOf(rating)];
    if (typed === null || computed === null || typed === computed) return [];
    const { override } = rating;
    return [{ rating, typed, computed, decision: override ? (override.stale ? "stale" : "kept") : "open" }];
  });
}
