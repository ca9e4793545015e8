import { showDate } from "../grid/dates";
import type { ActionCheck } from "./check";
import { asAtOf, datesIn } from "./common/dates";
import { placeHolding } from "./common/place";

/** A day after the report's own date, told as done. In further action, that is further-action-past. */
const check: ActionCheck = {
  name: "told-after-as-at",
  scope: "action",
  codes: ["told-after-as-at"],
  *run(action, sheet, input) {
    const asAt = asAtOf(sheet, input);
    if (asAt === null) return;
    const later = datesIn(action, "progress", asAt).find(
      ({ role, precision, start, problem, likelyYear }) =>
        role === "past-event" &&
        precision === "day" &&
        start !== null &&
        start > asAt &&
        likelyYear === null &&
        (problem === null || problem === "no-year"),
    );
    if (!later) return;
    const place = placeHolding(later.text, action, "progress", sheet, input);
    yield { code: "told-after-as-at", place, action, words: { quote: later.quote, asAt: showDate(asAt) } };
  },
};

export default check;
