import { endOfMonth, isoDate } from "../../grid/dates";
import type { DateRecogniser } from "./date-phrase";
import { TWO_YEARS, firstOfTwo } from "./financial-year";
import { monthsOfFinancialYear } from "./quarter";
import { phrasePattern } from "./words";

/** "H1 2018/19", "first half of 2018/19" (the financial year) and "second half of 2018" (the calendar year). */
export const half: DateRecogniser = {
  name: "half",
  pattern: phrasePattern(
    "(?:H ?([12])|(first|second|1st|2nd|latter) half)(?: ?[-–,]? ?(?:of )?(?:the )?(?:FY ?)?" +
      `(?:${TWO_YEARS}|(\\d{4})|(?:financial )?year))?`,
  ),
  read: ([, digit, word, first, second, single]) => {
    const late = digit === "2" || /second|2nd|latter/i.test(word ?? "");
    const year = first === undefined ? null : firstOfTwo(first, second ?? "");
    if (first !== undefined && year === null) return null;
    const months: readonly [number, number] = late ? [6, 11] : [0, 5];
    const calendar = single !== undefined && digit === undefined;
    return {
      precision: "quarter",
      approximate: false,
      year: year ?? (single === undefined ? null : Number(single)),
      spanIn: (of) =>
        calendar
          ? { start: isoDate(of, late ? 7 : 1, 1), end: endOfMonth(of, late ? 12 : 6) }
          : monthsOfFinancialYear(of, ...months),
      problem: null,
    };
  },
};
