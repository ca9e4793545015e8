import { endOfMonth, isoDate } from "../../grid/dates";
import type { Period } from "../context";
import type { DateRecogniser, Reading } from "./date-phrase";
import { TWO_YEARS, firstOfTwo } from "./financial-year";
import { phrasePattern } from "./words";

const NUMBERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };
const numberOf = (word: string): number => NUMBERS[word.toLowerCase()] ?? Number(/\d/.exec(word)?.[0]);

/** First to last month of the financial year that begins in April of `year`, months counted from April as 0. */
export function monthsOfFinancialYear(year: number, first: number, last: number): Period {
  const [from, to] = [first + 3, last + 3];
  return {
    start: isoDate(year + Math.floor(from / 12), (from % 12) + 1, 1),
    end: endOfMonth(year + Math.floor(to / 12), (to % 12) + 1),
  };
}

const PART = "(?:(?:early|mid|late|start|beginning|end)(?:-| )(?:of |in )?(?:the )?)?";
const QUARTER = "(?:(?:Q|Qtr|Quarter|Qu)\\.? ?([1-4])|(first|second|third|fourth|last|1st|2nd|3rd|4th) quarter)";
const OF = "(?: ?[-–,/(:]? ?(?:of |in |for )?(?:the )?(?:FY ?)?)";

/**
 * "Q3 2017/18", "Quarter 3", "third quarter of 2017/18", "Q3 17/18", "2017/18 Q3", "Q3 2017".
 *
 * A single year is the April in which the financial year begins; for the fourth quarter that is doubtful, and said so.
 */
export const quarter: DateRecogniser = {
  name: "quarter",
  pattern: phrasePattern(
    `(?:${TWO_YEARS} ?[-–,]? ?)?${PART}${QUARTER}` + `(?:${OF}(?:${TWO_YEARS}|(\\d{2})/(\\d{2})|(\\d{4}))\\)?)?`,
  ),
  read: ([, before, beforeNext, digit, word, first, second, shortFirst, shortSecond, single]) => {
    const number = numberOf(digit ?? word ?? "");
    const named = before ?? first ?? (shortFirst === undefined ? undefined : `20${shortFirst}`);
    const year = named === undefined ? null : firstOfTwo(named, beforeNext ?? second ?? shortSecond ?? "");
    if (named !== undefined && year === null) return null;
    const reading: Reading = {
      precision: "quarter",
      approximate: false,
      year: year ?? (single === undefined ? null : Number(single)),
      spanIn: (of) => monthsOfFinancialYear(of, (number - 1) * 3, number * 3 - 1),
      problem: single !== undefined && number === 4 ? "ambiguous" : null,
    };
    return reading;
  },
};
