import { computedOf } from "../rating/disagreements";
import type { RatingCheck } from "./check";
import { placeOfRating, ratingFault } from "./common/ratings";
import { reasonOf } from "./common/words";

/** Blue by the officer, and something else by the key in force, since nothing says that the action is complete. */
const check: RatingCheck = {
  name: "blue-not-complete",
  scope: "rating",
  codes: ["blue-not-complete"],
  *run(rating, action, { tracker }) {
    if (ratingFault(rating, action, tracker) !== "blue-not-complete") return;
    const words = { computed: computedOf(rating) ?? "", because: reasonOf(rating.because) };
    yield { code: "blue-not-complete", place: placeOfRating(action, rating), action, words };
  },
};

export default check;
