import { showDate } from "../grid/dates";
import type { NarrativeDate } from "../due/narrative";
import type { IsoDate } from "../due/due";
import type { ActionCheck } from "./check";
import { asAtOf, datesIn, isSpent, type Prose } from "./common/dates";
import { placeHolding } from "./common/place";
import { isOpen } from "./common/status";
import { quotes } from "./common/words";

/** In the progress a date must have passed; what is still to be done by the very day of the report is due. */
const isPast = (end: IsoDate, field: Prose, asAt: IsoDate): boolean =>
  field === "furtherAction" ? end <= asAt : end < asAt;

/** A forecast that has passed. A year that is a slip of the keyboard is told as that, and one left out proves nothing. */
export const isPastForecast = (date: NarrativeDate, field: Prose, asAt: IsoDate): boolean =>
  date.role === "forecast" &&
  date.end !== null &&
  isPast(date.end, field, asAt) &&
  date.precision !== "year" &&
  date.likelyYear === null &&
  (date.problem === null || date.problem === "ambiguous");

/** An open action whose text still expects what should have happened by now: one finding a cell. */
const check: ActionCheck = {
  name: "forecast-past",
  scope: "action",
  codes: ["forecast-past"],
  *run(action, sheet, input) {
    const asAt = asAtOf(sheet, input);
    if (asAt === null || !isOpen(action)) return;
    for (const field of ["progress", "furtherAction"] as const) {
      const past = datesIn(action, field, asAt).filter(
        (date) => isPastForecast(date, field, asAt) && !isSpent(date, action[field]),
      );
      const [first] = past;
      if (!first) continue;
      const place = placeHolding(first.text, action, field, sheet, input);
      const words = {
        quote: quotes(
          past.map(({ quote }) => quote),
          3,
        ),
        asAt: showDate(asAt),
      };
      yield { code: "forecast-past", place, action, words };
    }
  },
};

export default check;
