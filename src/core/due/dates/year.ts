import { endOfMonth, isoDate } from "../../grid/dates";
import type { DateRecogniser } from "./date-phrase";
import { isLikelyYear, phrasePattern } from "./words";

/** Last month of the part of a year. */
const PARTS: Readonly<Record<string, number>> = { early: 3, beginning: 3, start: 3, mid: 6, middle: 6 };

/** "31st Blah", "31/3o/": the year is only what is left of a date that could not be read. */
const UNREAD_DAY = /\d(?:st|nd|rd|th) \p{L}+[ ,]*$|[\dlo]{1,2}[./-][\dlo]{1,2}[./-] ?$/iu;

/** "2018", "end of 2018", "early 2019", "mid-2018": the calendar year. */
export const year: DateRecogniser = {
  name: "year",
  cellOnly: true,
  pattern: phrasePattern(
    "(?:(early|beginning|start|mid|middle|late|end)(?: ?- ?| )(?:in |of )?)?(?:calendar year )?(\\d{4})(?![/.:,-]\\d)",
  ),
  read: ({ 1: part, 2: digits, index, input }) => {
    const number = Number(digits);
    if (!isLikelyYear(number)) return null;
    const unread = UNREAD_DAY.test(input.slice(Math.max(0, index - 20), index));
    const word = part?.toLowerCase() ?? "";
    return {
      precision: "year",
      approximate: word !== "" && word !== "end",
      year: number,
      spanIn: (of) => (unread ? null : { start: isoDate(of, 1, 1), end: endOfMonth(of, PARTS[word] ?? 12) }),
      problem: unread ? "unreadable" : null,
    };
  },
};
