import type { RatingCheck } from "./check";
import { placeOfRating, ratingFault } from "./common/ratings";
import { days } from "./common/words";

/** Green or Blue, though the date has passed and the action is not complete. */
const check: RatingCheck = {
  name: "green-but-overdue",
  scope: "rating",
  codes: ["green-but-overdue"],
  *run(rating, action, { tracker }) {
    if (ratingFault(rating, action, tracker) !== "green-but-overdue") return;
    const words = { rating: rating.stated ?? "", late: days(rating.daysOverdue) };
    yield { code: "green-but-overdue", place: placeOfRating(action, rating), action, words };
  },
};

export default check;
