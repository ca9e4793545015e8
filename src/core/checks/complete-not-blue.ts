import { computedOf } from "../rating/disagreements";
import type { RatingCheck } from "./check";
import { placeOfRating, ratingFault } from "./common/ratings";

/** Told to be complete, and rated otherwise than the key in force rates what is complete. */
const check: RatingCheck = {
  name: "complete-not-blue",
  scope: "rating",
  codes: ["complete-not-blue"],
  *run(rating, action, { tracker }) {
    if (ratingFault(rating, action, tracker) !== "complete-not-blue") return;
    const words = { typed: rating.stated ?? "", computed: computedOf(rating) ?? "" };
    yield { code: "complete-not-blue", place: placeOfRating(action, rating), action, words };
  },
};

export default check;
