import { isoDate } from "../../grid/dates";
import type { DateRecogniser } from "./date-phrase";
import { financialYear } from "./financial-year";
import { fullYear, phrasePattern } from "./words";

/** "Christmas 2018", "by Christmas". */
export const christmas: DateRecogniser = {
  name: "christmas",
  pattern: phrasePattern("(?:Christmas|Xmas)(?: (\\d{4}|\\d{2}))?"),
  read: ([, digits]) => ({
    precision: "day",
    approximate: true,
    year: digits === undefined ? null : fullYear(digits),
    spanIn: (of) => ({ start: isoDate(of, 12, 25), end: isoDate(of, 12, 25) }),
    problem: null,
  }),
};

/** "year end", "end of the financial year", "financial year end 2018". */
export const yearEnd: DateRecogniser = {
  name: "year-end",
  pattern: phrasePattern(
    "(?:(?:financial |fiscal )?year[- ]end|end of (?:the |this )?(?:current )?(?:financial |fiscal )year)(?: (\\d{4}))?",
  ),
  read: ([, digits]) => ({
    precision: "year",
    approximate: false,
    year: digits === undefined ? null : Number(digits) - 1,
    spanIn: financialYear,
    problem: null,
  }),
};
