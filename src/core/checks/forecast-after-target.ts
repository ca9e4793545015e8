import type { NarrativeDate } from "../due/narrative";
import type { IsoDate } from "../due/due";
import { addDays, showDate } from "../grid/dates";
import { currentDue } from "../rating/dates";
import type { Action } from "../tracker/tracker";
import type { ActionCheck } from "./check";
import { asAtOf, datesIn, isAhead, isFirm } from "./common/dates";
import { placeHolding } from "./common/place";
import { isOpen } from "./common/status";

/** What is ready by 31 March often takes effect on 1 April: whole days. */
const GRACE = 1;

/** The last of the dates that the text expects after `target`; undefined when there is none. */
export function forecastAfter(
  action: Action,
  field: "progress" | "furtherAction",
  target: IsoDate,
  asAt: IsoDate | null,
): NarrativeDate | undefined {
  const late = addDays(target, GRACE);
  const after = datesIn(action, field, asAt).filter((date) => isFirm(date) && isAhead(date) && (date.end ?? "") > late);
  return after.reduce<NarrativeDate | undefined>(
    (last, date) => ((date.end ?? "") > (last?.end ?? "") ? date : last),
    undefined,
  );
}

/** An open action, not overdue yet, whose own text expects it later than agreed. */
const check: ActionCheck = {
  name: "forecast-after-target",
  scope: "action",
  codes: ["forecast-after-target"],
  *run(action, sheet, input) {
    const [asAt, due] = [asAtOf(sheet, input), currentDue(action)];
    if (asAt === null || due === null || due < asAt || action.due.ongoing || !isOpen(action)) return;
    for (const field of ["progress", "furtherAction"] as const) {
      const late = forecastAfter(action, field, due, asAt);
      if (!late) continue;
      const place = placeHolding(late.text, action, field, sheet, input);
      yield { code: "forecast-after-target", place, action, words: { quote: late.quote, due: showDate(due) } };
      return;
    }
  },
};

export default check;
