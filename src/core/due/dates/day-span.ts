import { isRealDay, isoDate } from "../../grid/dates";
import type { DateRecogniser } from "./date-phrase";
import { DAY, GAP, MONTH, YEAR, fullYear, monthNumber, phrasePattern } from "./words";

/** Two days of one month: "15-17th November 2014", "24th/25th January", "6 and 30 November 2017". */
export const daySpan: DateRecogniser = {
  name: "day-span",
  pattern: phrasePattern(`${DAY} ?(?:-|–|—|/|&|and|to) ?(?:the )?${DAY}${GAP}(?:of )?${MONTH}(?:${GAP}${YEAR})?`),
  read: ([, first = "", second = "", name = "", digits]) => {
    const [from, to, month] = [Number(first), Number(second), monthNumber(name)];
    if (from >= to || from < 1) return null;
    return {
      precision: "day",
      approximate: false,
      year: digits === undefined ? null : fullYear(digits),
      spanIn: (year) =>
        isRealDay(year, month, to) ? { start: isoDate(year, month, from), end: isoDate(year, month, to) } : null,
      problem: null,
    };
  },
};
