import { endOfMonth, isRealDay, isoDate } from "../../grid/dates";
import type { Period } from "../context";
import type { DateRecogniser } from "./date-phrase";
import { financialYear } from "./financial-year";
import { fullYear, oneDay, phrasePattern } from "./words";

/** "14/8" is a day without a year. What can be no day is the financial year ("17/18") or a month ("3/18"). */
export const shortNumeric: DateRecogniser = {
  name: "short-numeric",
  cellOnly: true,
  pattern: phrasePattern("(\\d{1,2})/(\\d{1,2})(?!/)"),
  read: ([, first = "", second = ""]) => {
    const [one, two] = [Number(first), Number(second)];
    if (isRealDay(2000, two, one)) return oneDay(null, two, one);
    if (second.length !== 2) return null;
    const year = fullYear(second);
    if (first.length === 2 && two === one + 1) {
      return { precision: "year", approximate: false, year: year - 1, spanIn: financialYear, problem: null };
    }
    if (one < 1 || one > 12) return null;
    const spanIn = (of: number): Period => ({ start: isoDate(of, one, 1), end: endOfMonth(of, one) });
    return { precision: "month", approximate: false, year, spanIn, problem: null };
  },
};
