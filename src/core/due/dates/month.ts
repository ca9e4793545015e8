import { daysInMonth, isoDate, partsOf } from "../../grid/dates";
import type { DateContext, Period } from "../context";
import type { DateRecogniser, Reading } from "./date-phrase";
import { NEXT_DATE } from "./day-month";
import { GAP, MONTH, YEAR, fullYear, monthNumber, oneDay, phrasePattern } from "./words";

const PART =
  "(?:(?:(early|mid|middle|late|end|(?:first|second|third|fourth|last|1st|2nd|3rd) week)(?: ?- ?| )(?:in |of |the )?|(beginning|start) of )(?:the month of )?)?";

/** Day of the month by which "early" and "mid" are over, for want of a better word from the council. */
const PART_ENDS: Readonly<Record<string, number>> = {
  early: 10,
  beginning: 10,
  start: 10,
  mid: 15,
  middle: 15,
  "first week": 7,
  "1st week": 7,
  "second week": 14,
  "2nd week": 14,
  "third week": 21,
  "3rd week": 21,
  "fourth week": 28,
};

/** Two digits further from the judged year than this are more likely a day: "March 31" in 2018. */
const FARTHEST_YEAR = 6;

function monthReading(year: number | null, month: number, part: string | undefined): Reading {
  const word = part?.toLowerCase() ?? "";
  return {
    precision: "month",
    approximate: word !== "" && word !== "end",
    year,
    spanIn: (of): Period => ({
      start: isoDate(of, month, 1),
      end: isoDate(of, month, PART_ENDS[word] ?? daysInMonth(of, month)),
    }),
    problem: null,
  };
}

/** The year in which the sheet is judged, as far as anything says so. */
const judgedYear = ({ asAt, period }: DateContext): number | null => {
  const date = asAt ?? period?.start;
  return date === undefined ? null : partsOf(date).year;
};

/** "March 18": the year when it is near, else the day. Null: neither. */
function twoDigits(context: DateContext, month: number, digits: string, part: string | undefined): Reading | null {
  const judged = judgedYear(context);
  const year = fullYear(digits);
  const near = judged === null ? Number(digits) >= 10 : Math.abs(year - judged) <= FARTHEST_YEAR;
  const asDay = Number(digits) >= 1 && Number(digits) <= 31;
  if (near || !asDay || part) {
    return { ...monthReading(year, month, part), problem: asDay && !part ? "ambiguous" : null };
  }
  return oneDay(null, month, Number(digits));
}

/**
 * "March 2018", "Mar-18", "end of March 2018", "mid-Nov 17", "Dec '17".
 *
 * "October 14" may mean October 2014 or 14 October: it is read as the month where that year is near, and marked
 * ambiguous, so that the officer can see it. "Oct-14" and "Oct '14" are the month without a doubt.
 */
export const monthYear: DateRecogniser = {
  name: "month-year",
  pattern: phrasePattern(`${PART}${MONTH}(${GAP}(?:of )?)${YEAR}${NEXT_DATE}`),
  read: (match, context) => {
    const [whole, partOf, start, name = "", gap = "", digits = "", , nextYear] = match;
    const part = partOf ?? start;
    const month = monthNumber(name);
    const year = fullYear(digits);
    if (digits.length > 2) return monthReading(year, month, part);
    if (nextYear && (gap.trim() !== "" || Math.abs(year - Number(nextYear)) > 2)) return null;
    if (gap === " " && !/['’‘]/.test(whole)) return twoDigits(context, month, digits, part);
    return monthReading(year, month, part);
  },
};

/** Verbs behind "May" and "March", and people's names, that show that no month is meant. */
const NOT_A_MONTH = "(?! (?:be|have|not|also|need|require|result|include|lead|wish|and will|on the)\\b)";

/** Where a month may stand without its capital: first in its text, or behind one of these. */
const LEADS_TO_MONTH = /(?:^|[-–/(,:]|\b(?:by|in|of|end|until|till|from|since|to|before|during|and|or))\s*$/i;

/** "March", "end of June", "Sept": a month whose year must be supplied. */
export const monthAlone: DateRecogniser = {
  name: "month-alone",
  pattern: phrasePattern(`${PART}${MONTH}\\.?${NOT_A_MONTH}`),
  read: ({ 0: whole, 1: partOf, 2: start, 3: name = "", index, input }) => {
    const part = partOf ?? start;
    // "may" and "mar" without a capital are seldom months, "march" is often a verb; "end of may" is a month.
    const lower = !part && !/[A-Z]/.test(name);
    if (lower && (whole.length <= 3 || !LEADS_TO_MONTH.test(input.slice(Math.max(0, index - 12), index)))) return null;
    return monthReading(null, monthNumber(name), part);
  },
};
