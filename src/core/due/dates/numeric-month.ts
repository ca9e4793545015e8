import { endOfMonth, isoDate } from "../../grid/dates";
import type { DateRecogniser } from "./date-phrase";
import { phrasePattern } from "./words";

/** "03/2018", "3-2018", and "2018-03" where it can be no financial year. */
export const numericMonth: DateRecogniser = {
  name: "numeric-month",
  pattern: phrasePattern("(?:(\\d{1,2})[./-](\\d{4})|(\\d{4})[/-](0[1-9]|1[0-2]))(?![/.-]\\d)"),
  read: ([, monthFirst, yearLast, yearFirst, monthLast]) => {
    const [year, month] = [Number(yearLast ?? yearFirst), Number(monthFirst ?? monthLast)];
    // "2011-12" is the financial year in a council's paper.
    if (month < 1 || month > 12 || (yearFirst !== undefined && month === (year % 100) + 1)) return null;
    return {
      precision: "month",
      approximate: false,
      year,
      spanIn: (of) => ({ start: isoDate(of, month, 1), end: endOfMonth(of, month) }),
      problem: null,
    };
  },
};
