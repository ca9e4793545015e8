import type { Review } from "../../core/review";
import { counts } from "./counts";

/** Every rating with its reason. */
export function ratingsAccount(review: Review): string {
  const heading = counts(review).ratings.map(({ axis, says }) => `${axis}: ${says}.`);
  const lines = review.ratings.map(
    ({ sheet, row, ref, axis, because, stated, rating }) =>
      `${sheet}, row ${row}${ref ? ` (${ref})` : ""}, ${axis}: ${because}` +
      (stated && stated !== rating ? ` The tracker says ${stated}.` : ""),
  );
  return [...heading, ...lines].join("\n");
}
