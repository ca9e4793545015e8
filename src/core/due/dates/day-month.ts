import type { DateRecogniser } from "./date-phrase";
import { DAY, GAP, MONTH, YEAR, fullYear, monthNumber, oneDay, phrasePattern } from "./words";

/** Two digits with another month close behind may be the next date's day: "30 June 14 July 2018". */
export const NEXT_DATE = `(?:(?= ${MONTH}${GAP}(\\d{4}))|)`;

const END = "(?![a-z0-9])";

/**
 * "31st March 2018", "31-Mar-18", "31 of March", "8 Jan 218".
 *
 * In "31 December 14 March 2015" the 14 is the year of the first date when it is close to the second date's.
 */
export const dayMonth: DateRecogniser = {
  name: "day-month",
  pattern: phrasePattern(`${DAY}${GAP}(?:of )?${MONTH}(?:${END}|(?=\\d))(?:${GAP}${YEAR}${NEXT_DATE})?`),
  read: ([, day = "", name = "", digits, , nextYear]) => {
    const year = digits === undefined ? null : fullYear(digits);
    if (year !== null && digits?.length === 2 && nextYear && Math.abs(year - Number(nextYear)) > 2) return null;
    return oneDay(year, monthNumber(name), Number(day));
  },
};

/** "30 June" where the digits behind it belong to the next date. */
export const dayMonthAlone: DateRecogniser = {
  name: "day-month-alone",
  pattern: phrasePattern(`${DAY}${GAP}(?:of )?${MONTH}`),
  read: ([, day = "", name = ""]) => oneDay(null, monthNumber(name), Number(day)),
};
