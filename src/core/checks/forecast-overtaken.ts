import { showDate } from "../grid/dates";
import type { IsoDate } from "../due/due";
import type { Action, TrackerSheet } from "../tracker/tracker";
import type { CheckInput, TrackerCheck } from "./check";
import { asAtOf, datesIn, isFirm } from "./common/dates";
import { placeHolding } from "./common/place";
import { isOpen } from "./common/status";
import { nameOf } from "./common/words";

const FIELDS = ["progress", "furtherAction"] as const;

interface Told {
  readonly date: IsoDate;
  readonly action: Action;
}

/** The newest day that a sheet tells of as past, though it is later than its own date. */
function newestTold(actions: readonly Action[], asAt: IsoDate): Told | null {
  let newest: Told | null = null;
  for (const action of actions)
    for (const field of FIELDS)
      for (const { role, end, precision, ...date } of datesIn(action, field, asAt)) {
        if (role !== "past-event" || end === null || precision !== "day" || end <= (newest?.date ?? asAt)) continue;
        if (isFirm({ role, end, precision, ...date })) newest = { date: end, action };
      }
  return newest;
}

function* overtaken(sheet: TrackerSheet, asAt: IsoDate, actions: readonly Action[], input: CheckInput) {
  const told = newestTold(actions, asAt);
  if (!told) return;
  for (const action of actions) {
    if (!isOpen(action)) continue;
    for (const field of FIELDS) {
      const late = datesIn(action, field, asAt).find(
        ({ role, end, precision, likelyYear }) =>
          role === "forecast" && end !== null && end > asAt && end <= told.date && precision !== "year" && !likelyYear,
      );
      if (!late) continue;
      const place = placeHolding(late.text, action, field, sheet, input);
      const words = { quote: late.quote, told: showDate(told.date), where: nameOf(told.action) };
      yield { code: "forecast-overtaken", place, action, words };
      break;
    }
  }
}

/** Forecasts that are still to come by the sheet's date, but past by what the sheet itself tells elsewhere. */
const check: TrackerCheck = {
  name: "forecast-overtaken",
  scope: "tracker",
  codes: ["forecast-overtaken"],
  *run(input) {
    for (const sheet of input.tracker.sheets) {
      const asAt = asAtOf(sheet, input);
      const actions = input.tracker.actions.filter((action) => action.sheet === sheet.sheet);
      if (asAt !== null) yield* overtaken(sheet, asAt, actions, input);
    }
  },
};

export default check;
