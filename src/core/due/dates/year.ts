import { endOfMonth, isoDate } from "../../grid/dates";
import type { DateRecogniser } from "./date-phrase";
import { isLikelyYear, phrasePattern } from "./words";

/** Last month of the part of a year. */
const PARTS: Readonly<Record<string, number>> = { early: 3, beginning: 3, start: 3, mid: 6, middle: 6 };

/** "2018", "end of 2018", "early 2019", "mid-2018": the calendar year. */
export const year: DateRecogniser = {
  name: "year",
  cellOnly: true,
  pattern: phrasePattern(
    "(?:(early|beginning|start|mid|middle|late|end)(?: ?- ?| )(?:in |of )?)?(?:calendar year )?(\\d{4})(?![/.:,-]\\d)",
  ),
  read: ([, part, digits]) => {
    const number = Number(digits);
    if (!isLikelyYear(number)) return null;
    const word = part?.toLowerCase() ?? "";
    return {
      precision: "year",
      approximate: word !== "" && word !== "end",
      year: number,
      spanIn: (of) => ({ start: isoDate(of, 1, 1), end: endOfMonth(of, PARTS[word] ?? 12) }),
      problem: null,
    };
  },
};
