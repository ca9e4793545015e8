import type { ActionCheck } from "./check";
import { currentDue } from "../rating/dates";
import { asAtOf, datesIn, isAhead, isFirm } from "./common/dates";
import { placeOf } from "./common/place";
import { axesOf } from "./common/ratings";
import { isOpen } from "./common/status";

/** Green, though a date in the action's own words has passed and the update still looks ahead. */
const check: ActionCheck = {
  name: "green-past-step",
  scope: "action",
  codes: ["green-past-step"],
  *run(action, sheet, input) {
    const asAt = asAtOf(sheet, input);
    const green = axesOf(action).find(({ rating }) => rating?.colour === "Green" || rating?.colour === "Blue");
    if (asAt === null || !green?.rating || !isOpen(action) || (currentDue(action) ?? asAt) < asAt) return;
    const late = datesIn(action, "action", asAt).find(
      (date) => isFirm(date) && isAhead(date) && (date.end ?? asAt) < asAt,
    );
    const waits = datesIn(action, "progress", asAt).some(({ role, end }) => role === "forecast" && (end ?? "") >= asAt);
    if (!late || !waits) return;
    const words = { rating: green.rating.colour ?? "", quote: late.quote };
    yield { code: "green-past-step", place: placeOf(action, green.field, sheet), action, words };
  },
};

export default check;
