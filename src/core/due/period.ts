/** The year that a title is about. */
import { daysBetween, isPlausible, partsOf } from "../grid/dates";
import type { Period } from "./context";
import { financialYear } from "./dates/financial-year";
import { joinRanges } from "./phrases/join-ranges";
import { leadOf, phraseOf } from "./phrases/phrase";
import { squeeze } from "../grid/text";

/** Titles are short; a year deeper in a text is no title. */
const LONGEST_TITLE = 600;

/** A period shorter than this many days is no year of a plan. */
const SHORTEST_YEAR = 300;

const YEAR_ENDED = /\b(?:year|period) end(?:ed|ing)\s+$/i;

/**
 * The year named by a title or heading: "in the year 1 April 2015 to 31 March 2016", "2017-18", "2014/15", "year ended
 * 31 March 2018". Null where none is named; a calendar year alone ("Action Plan 2015") names none, as the plan's year
 * could begin in either January or April.
 */
export function periodIn(text: string): Period | null {
  const phrase = joinRanges(phraseOf(squeeze(text.slice(0, LONGEST_TITLE)), { asAt: null }, false));
  const periods = phrase.dates.flatMap((date, which): Period[] => {
    const { start, end, isRange, precision } = date;
    if (start === null || end === null || !isPlausible(start)) return [];
    if (isRange) return daysBetween(start, end) >= SHORTEST_YEAR ? [{ start, end }] : [];
    if (precision === "year") return [{ start, end }];
    return end.endsWith("-03-31") && YEAR_ENDED.test(leadOf(phrase, which))
      ? [financialYear(partsOf(end).year - 1)]
      : [];
  });
  return periods[0] ?? null;
}
