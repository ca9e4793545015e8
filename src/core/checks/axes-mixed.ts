import type { ActionCheck } from "./check";
import { placeOf } from "./common/place";

/** One axis Blue and the other not: what is complete needs no arrangements any more, and what is not has some. */
const check: ActionCheck = {
  name: "axes-mixed",
  scope: "action",
  codes: ["axes-mixed"],
  *run(action, sheet) {
    const [outcome, arrangements] = [action.ratings.outcome?.colour, action.ratings.arrangements?.colour];
    if (!outcome || !arrangements || outcome === arrangements) return;
    if (outcome !== "Blue" && arrangements !== "Blue") return;
    const blueOutcome = outcome === "Blue";
    const field = blueOutcome ? "ratingArrangements" : "ratingOutcome";
    const words = { other: blueOutcome ? arrangements : outcome };
    yield { code: "axes-mixed", place: placeOf(action, field, sheet), action, words };
  },
};

export default check;
