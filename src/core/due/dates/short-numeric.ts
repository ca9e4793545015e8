import { isRealDay } from "../../grid/dates";
import type { DateRecogniser } from "./date-phrase";
import { financialYear } from "./financial-year";
import { oneDay, phrasePattern } from "./words";

/** "14/8" is a day without a year; "17/18", which is no day, is the financial year. */
export const shortNumeric: DateRecogniser = {
  name: "short-numeric",
  cellOnly: true,
  pattern: phrasePattern("(\\d{1,2})/(\\d{1,2})(?!/)"),
  read: ([, first = "", second = ""]) => {
    const [day, month] = [Number(first), Number(second)];
    if (isRealDay(2000, month, day)) return oneDay(null, month, day);
    if (first.length !== 2 || month !== day + 1) return null;
    return { precision: "year", approximate: false, year: 2000 + day, spanIn: financialYear, problem: null };
  },
};
