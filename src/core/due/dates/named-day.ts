import { isoDate } from "../../grid/dates";
import type { IsoDate } from "../due";
import type { DateRecogniser } from "./date-phrase";
import { TWO_YEARS, financialYear, firstOfTwo } from "./financial-year";
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

/** Easter Sunday by the anonymous Gregorian algorithm (Nature, 20 April 1876). */
function easterSunday(year: number): IsoDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - f + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const sum = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return isoDate(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** "Easter 2018", "by Easter". */
export const easter: DateRecogniser = {
  name: "easter",
  pattern: phrasePattern("Easter(?: (\\d{4}))?"),
  read: ([, digits]) => ({
    precision: "day",
    approximate: true,
    year: digits === undefined ? null : Number(digits),
    spanIn: (of) => ({ start: easterSunday(of), end: easterSunday(of) }),
    problem: null,
  }),
};

/** "year end", "end of the financial year", "financial year end 2018", "year end 2018/19". */
export const yearEnd: DateRecogniser = {
  name: "year-end",
  pattern: phrasePattern(
    "(?:(?:financial |fiscal )?year[- ]end|end of (?:the |this )?(?:current )?(?:financial year|fiscal year|FY|year))" +
      `(?: (?:${TWO_YEARS}|(\\d{4})))?`,
  ),
  read: ([, first, second, single]) => {
    const year = first === undefined ? null : firstOfTwo(first, second ?? "");
    if (first !== undefined && year === null) return null;
    return {
      precision: "year",
      approximate: false,
      year: year ?? (single === undefined ? null : Number(single) - 1),
      spanIn: financialYear,
      problem: null,
    };
  },
};
