import { format, isValid, parse, parseISO } from "date-fns";
import type { IsoDate } from "../../../core/due/due";

/** How officers write a date, tried in turn; day, month, year always. */
const FORMS = ["d MMMM yyyy", "d MMM yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy-MM-dd"];
const SHORT_YEAR = ["d MMMM yy", "d MMM yy", "d/M/yy", "d.M.yy", "d-M-yy"];
/** The years a tracker can speak of; outside them a date is a slip of the finger. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
const START_OF_DAY = new Date(2000, 0, 1);

/** "31 March 2018". */
export const longDate = (day: IsoDate): string => format(parseISO(day), "d MMMM yyyy");

/** "31 Mar". */
export const shortDate = (day: IsoDate): string => format(parseISO(day), "d MMM");

/** "March 2018" and its parts, from "2018-03". */
export const longMonth = (month: string): string => format(parseISO(`${month}-01`), "MMMM yyyy");
export const shortMonth = (month: string): string => format(parseISO(`${month}-01`), "MMM");

/** "10:58". */
export const clock = (when: Date): string => format(when, "HH:mm");

/** A date as typed, null when it is none: nothing is guessed, and "today" is no answer. */
export function readDate(typed: string): IsoDate | null {
  const words = typed
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^[a-z]+,? (?=\d)/i, "")
    .replace(/(\d)(st|nd|rd|th)\b/i, "$1")
    .replace(/\bsept\b/i, "Sep");
  const forms = /\b\d{4}\b/.test(words) ? FORMS : SHORT_YEAR;
  for (const form of forms) {
    const date = parse(words, form, START_OF_DAY);
    if (isValid(date) && date.getFullYear() >= FIRST_YEAR && date.getFullYear() <= LAST_YEAR) {
      return format(date, "yyyy-MM-dd");
    }
  }
  return null;
}
