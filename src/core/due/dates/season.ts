import { endOfMonth, isoDate } from "../../grid/dates";
import type { DateRecogniser } from "./date-phrase";
import { fullYear, phrasePattern } from "./words";

/** First month and number of months. */
type Months = readonly [number, number];

/** Meteorological seasons: nobody counts from the equinox in a tracker. */
const SEASONS: Readonly<Record<string, Months>> = {
  spring: [3, 3],
  summer: [6, 3],
  autumn: [9, 3],
  winter: [12, 3],
};

/** School terms of England and Wales. */
const TERMS: Readonly<Record<string, Months>> = { spring: [1, 4], summer: [4, 4], autumn: [9, 4], winter: [9, 4] };

/** "Autumn 2017", "late summer 2018", "Winter 2017/18", "Spring term 2018", "Autumn": approximate, and marked so. */
export const season: DateRecogniser = {
  name: "season",
  pattern: phrasePattern(
    "(?:(?:early|mid|late|end)(?:-| )(?:of )?)?(spring|summer|autumn|winter)( terms?)?(?:,? (?:of )?['’]?(\\d{4}|\\d{2})(?:[/-]\\d{2,4})?)?",
  ),
  read: (match) => {
    const [whole, name = "", term, digits] = match;
    const after = match.input.slice(match.index + whole.length, match.index + whole.length + 20);
    // "Summer conference" names an event, not a date.
    if (digits === undefined && !term && /^ [a-z]/i.test(after) && !/^ (?:and|or|to|at|onwards?)\b/i.test(after))
      return null;
    const [first, count] = (term ? TERMS : SEASONS)[name.toLowerCase()] ?? [1, 1];
    const last = first + count - 2;
    return {
      precision: "quarter",
      approximate: true,
      year: digits === undefined ? null : fullYear(digits),
      spanIn: (of) => ({
        start: isoDate(of, first, 1),
        end: endOfMonth(of + Math.floor(last / 12), (last % 12) + 1),
      }),
      problem: null,
    };
  },
};
