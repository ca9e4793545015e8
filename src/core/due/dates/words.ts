/** The words and pattern pieces that the recognisers share. */
import { LAST_YEAR, FIRST_YEAR, isRealDay, isoDate } from "../../grid/dates";
import type { Reading } from "./date-phrase";

/** Spellings met in trackers, the common slips too; the first three letters decide the rest. */
const MONTHS: readonly (readonly string[])[] = [
  ["january", "januray", "janaury", "jan"],
  ["february", "febuary", "feburary", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "agust", "aug"],
  ["september", "septmber", "setpember", "septemeber", "sept", "sep"],
  ["october", "ocotber", "octber", "oct"],
  ["november", "novemeber", "novmber", "nov"],
  ["december", "decemeber", "decmber", "dec"],
];

const monthOf = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** A month's name, one group. */
export const MONTH = `(${[...monthOf.keys()].sort((a, b) => b.length - a.length).join("|")})`;

/** Number of a month's name, 1 to 12. */
export function monthNumber(name: string): number {
  return monthOf.get(name.toLowerCase()) ?? 0;
}

/** "31", "31st", one group. */
export const DAY = "(\\d{1,2})(?: ?(?:st|nd|rd|th))?";

/** A year of two to four digits, one group; "'18" too. No ordinal, time, percentage or longer number. */
export const YEAR = "['’‘]?(\\d{2,4})(?![\\d%]|:\\d|[.,]\\d|st\\b|nd\\b|rd\\b|th\\b)";

/** What stands between the parts of a date. */
export const GAP = "[ .,/\\-–—]{0,3}";

/** A sticky pattern that starts and ends at the bounds of words. */
export function phrasePattern(source: string): RegExp {
  return new RegExp(`${source}(?![a-z0-9])`, "iy");
}

/** "18" is 2018, "97" is 1997; three and more digits stay as they are. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year >= FIRST_YEAR - 1900 ? 1900 + year : 2000 + year;
}

/** True for a year that a tracker can mean. */
export function isLikelyYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The reading of one day; `year` null when the words lack it. */
export function oneDay(year: number | null, month: number, day: number): Reading {
  return {
    precision: "day",
    approximate: false,
    year,
    spanIn: (of) => {
      if (!isRealDay(of, month, day)) return null;
      const date = isoDate(of, month, day);
      return { start: date, end: date };
    },
    problem: null,
  };
}
