import type { DateRecogniser } from "./date-phrase";
import { fullYear, oneDay, phrasePattern } from "./words";

/**
 * "31/03/2018", "31.3.18", "31-03-2018", "31 03 2018": always day, month, year.
 *
 * "04/13/18" fits only the American order. It is not turned round: it is ambiguous, and the officer decides.
 */
export const numericDay: DateRecogniser = {
  name: "numeric-day",
  pattern: phrasePattern(
    "(?:(\\d{1,2}) ?([./\\-–]) ?(\\d{1,2}) ?\\2 ?(\\d{2,4})|(\\d{1,2}) (\\d{1,2}) (\\d{4}))(?:,? \\d{1,2}:\\d{2}(?::\\d{2})?)?",
  ),
  read: ([, dayOf, , monthOf, yearOf, spacedDay, spacedMonth, spacedYear]) => {
    const [first, second, digits = ""] = [dayOf ?? spacedDay, monthOf ?? spacedMonth, yearOf ?? spacedYear];
    const [day, month] = [Number(first), Number(second)];
    const american = month > 12 && month <= 31 && day >= 1 && day <= 12;
    return { ...oneDay(fullYear(digits), month, day), problem: american ? "ambiguous" : null };
  },
};
