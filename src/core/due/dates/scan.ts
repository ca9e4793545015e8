/** Finds every date phrase of a text, in one pass. */
import type { DateContext } from "../context";
import type { DatePhrase, DateRecogniser } from "./date-phrase";
import { dayMonth, dayMonthAlone } from "./day-month";
import { daySpan } from "./day-span";
import { financialYearRecogniser } from "./financial-year";
import { half } from "./half";
import { isoDay } from "./iso-day";
import { monthAlone, monthYear } from "./month";
import { monthDay } from "./month-day";
import { christmas, easter, yearEnd } from "./named-day";
import { numericDay } from "./numeric-day";
import { numericMonth } from "./numeric-month";
import { quarter } from "./quarter";
import { season } from "./season";
import { shortNumeric } from "./short-numeric";
import { MONTH } from "./words";
import { year } from "./year";

/** In this order: the longer and surer form first. */
export const DATE_RECOGNISERS: readonly DateRecogniser[] = [
  isoDay,
  numericDay,
  daySpan,
  dayMonth,
  dayMonthAlone,
  monthDay,
  monthYear,
  quarter,
  half,
  season,
  christmas,
  easter,
  yearEnd,
  financialYearRecogniser,
  numericMonth,
  monthAlone,
  year,
  shortNumeric,
];

/** Where a date can begin: a digit or one of these words, not in the midst of a word or number. */
const CANDIDATE = new RegExp(
  `(?<![\\p{L}\\d_£$€])(?:(?<!\\d[.,/])\\d|${MONTH}|Q(?:tr|u)?\\.? ?[1-4]|quarter|H ?[12]|FY|spring|summer|autumn|winter|christmas|xmas|easter|` +
    "first|second|third|fourth|last|latter|early|beginning|start|mid|late|end|year|financial|fiscal|calendar|the)",
  "giu",
);

/** A text with more dates than this is no prose, and its further dates are left. */
const MOST_DATES = 500;

function phraseAt(
  text: string,
  index: number,
  context: DateContext,
  list: readonly DateRecogniser[],
): DatePhrase | null {
  for (const { pattern, read } of list) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    const reading = match && read(match, context);
    if (reading) return { ...reading, text: match[0].trimEnd(), index };
  }
  return null;
}

/** The date phrases of a text in its order; `inCell` lets short forms ("2018", "14/8") count. */
export function scanDates(text: string, context: DateContext, inCell: boolean): DatePhrase[] {
  const recognisers = inCell ? DATE_RECOGNISERS : DATE_RECOGNISERS.filter(({ cellOnly }) => !cellOnly);
  const found: DatePhrase[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match && found.length < MOST_DATES; match = CANDIDATE.exec(text)) {
    const phrase = phraseAt(text, match.index, context, recognisers);
    // Where nothing fits, go on behind the first character: "mid" may stand before the month that fits.
    CANDIDATE.lastIndex = phrase ? match.index + phrase.text.length : match.index + 1;
    if (phrase) found.push(phrase);
  }
  return found;
}
