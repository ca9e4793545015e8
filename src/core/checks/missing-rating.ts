import type { Field } from "../layout/layout";
import type { StatedRating } from "../tracker/tracker";
import type { ActionCheck } from "./check";
import { placeOf } from "./common/place";
import { isUsed, tableOf } from "./common/tables";

const isGiven = (rating: StatedRating | null): boolean =>
  rating !== null && (rating.text.trim() !== "" || rating.fill !== null);

/** An empty rating cell in a column in which other actions are rated. */
const check: ActionCheck = {
  name: "missing-rating",
  scope: "action",
  codes: ["missing-rating"],
  *run(action, sheet, { tracker }) {
    if (action.status === "cancelled") return;
    const axes: readonly (readonly [Field, StatedRating | null])[] = [
      ["ratingOutcome", action.ratings.outcome],
      ["ratingArrangements", action.ratings.arrangements],
    ];
    for (const [field, rating] of axes) {
      if (isGiven(rating) || !isUsed(tracker, action, field)) continue;
      const heading = tableOf(tracker, action)?.layout.columns.find((column) => column.field === field)?.heading;
      const words = { heading: heading || "Rating" };
      yield { code: "missing-rating", place: placeOf(action, field, sheet), action, words };
    }
  },
};

export default check;
