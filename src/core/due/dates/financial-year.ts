import { endOfMonth, isoDate } from "../../grid/dates";
import type { Period } from "../context";
import type { DateRecogniser } from "./date-phrase";
import { phrasePattern } from "./words";

/** Two years in a row as one group each: "2017/18", "2017-2018". */
export const TWO_YEARS = "(\\d{4}) ?[-–/] ?(\\d{4}|\\d{2})(?![\\d/]|[-.]\\d)";

/** April to March. */
export function financialYear(year: number): Period {
  return { start: isoDate(year, 4, 1), end: isoDate(year + 1, 3, 31) };
}

/** The April in which "2017/18" begins; null when the second year is not the next one. */
export function firstOfTwo(first: string, second: string): number | null {
  const year = Number(first);
  return Number(second) % 100 === (year + 1) % 100 ? year : null;
}

/** Months after April in which the part of a year ends. */
const PART_ENDS: Readonly<Record<string, number>> = { early: 3, mid: 6 };

/** "2017/18", "2017-18", "FY 2017/18", "FY17/18", "end of 2017/18", "mid 2018/19". */
export const financialYearRecogniser: DateRecogniser = {
  name: "financial-year",
  pattern: phrasePattern(
    "(?:(early|mid|late|end)(?:-| )(?:of |in )?)?(?:the )?(?:FY ?)?" +
      `(?:${TWO_YEARS}|(?<=FY ?)(\\d{2})/(\\d{2}))(?: (?:financial|municipal|fiscal) year)?`,
  ),
  read: ([, part, first, second, shortFirst, shortSecond]) => {
    const year = firstOfTwo(first ?? `20${shortFirst}`, second ?? shortSecond ?? "");
    if (year === null) return null;
    const months = PART_ENDS[part?.toLowerCase() ?? ""];
    return {
      precision: "year",
      approximate: months !== undefined,
      year,
      spanIn: (of) => ({ ...financialYear(of), ...(months === undefined ? {} : { end: endOfMonth(of, 3 + months) }) }),
      problem: null,
    };
  },
};
