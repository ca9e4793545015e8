import { computedOf } from "../rating/disagreements";
import type { RatingCheck } from "./check";
import { placeOfRating, ratingFault } from "./common/ratings";
import { reasonOf } from "./common/words";

/**
 * The typed rating and the one that the key in force gives differ: told with the rule's own reason.
 * An officer who rates worse than the key knows more than the row says: that is advice only.
 */
const check: RatingCheck = {
  name: "rating-differs",
  scope: "rating",
  codes: ["rating-differs", "rating-cautious"],
  *run(rating, action, { tracker }) {
    const code = ratingFault(rating, action, tracker);
    if (code !== "rating-differs" && code !== "rating-cautious") return;
    const words = { typed: rating.stated ?? "", computed: computedOf(rating) ?? "", because: reasonOf(rating.because) };
    yield { code, place: placeOfRating(action, rating), action, words };
  },
};

export default check;
