import type { RatingCheck } from "./check";
import { placeOfRating, ratingFault } from "./common/ratings";
import { sentence } from "./common/words";

/** Blue by the officer, and something else by the key in force, since nothing says that the action is complete. */
const check: RatingCheck = {
  name: "blue-not-complete",
  scope: "rating",
  codes: ["blue-not-complete"],
  *run(rating, action, { tracker }) {
    if (ratingFault(rating, action, tracker) !== "blue-not-complete") return;
    const words = { because: sentence(rating.because) };
    yield { code: "blue-not-complete", place: placeOfRating(action, rating), action, words };
  },
};

export default check;
