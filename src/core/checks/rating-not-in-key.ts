import { squeeze } from "../grid/text";
import { firstStatus } from "../status/match";
import { says } from "../rating/says";
import type { ActionCheck } from "./check";
import { placeOf } from "./common/place";
import { axesOf } from "./common/ratings";

/** A rating in words that no key explains ("Purple"). */
const check: ActionCheck = {
  name: "rating-not-in-key",
  scope: "action",
  codes: ["rating-not-in-key"],
  *run(action, sheet) {
    for (const { field, rating } of axesOf(action)) {
      if (!rating || rating.colour !== null || !says(rating.text)) continue;
      // "Complete" among colours is a status, and read as one.
      if (firstStatus(rating.text.slice(0, 80)) !== null) continue;
      const words = { words: squeeze(rating.text) };
      yield { code: "rating-not-in-key", place: placeOf(action, field, sheet), action, words };
    }
  },
};

export default check;
