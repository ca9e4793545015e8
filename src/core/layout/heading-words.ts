/** Headings brought to one form, so that one line of data knows every council's way of writing it. */
import { squeeze } from "../grid/text";

const MONTH =
  "(?:jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december)";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const YEAR = "(?:20)?\\d\\d";
/** Dates, quarters and financial years as they stand among the words of a heading. */
const DATE = `(?:(?:${DAY} )?${MONTH}(?: ${DAY})?(?: ${YEAR})?|\\d{1,2} \\d{1,2} ${YEAR}|(?:fy ?)?20\\d\\d(?: \\d\\d(?:\\d\\d)?)?|(?:q|qtr|quarter) ?[1-4]|(?:month|week|period|version|v) \\d{1,2})`;
/** Words that lead to a date and say nothing without it: "as at 15 Jan 18", "to September 2017". */
const LEAD = "(?:(?:as|at|to|for|in|on|of|up|since|end|by|from|ending|the|and) )*";
const DATES = new RegExp(`(?:^|(?<= ))${LEAD}${DATE}(?= |$)`, "g");

/** Endings that look plural and are not. */
const SINGULAR = /(?:ss|us|is|as)$/;

/** "officers" is "officer"; "status" stays. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || SINGULAR.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.slice(0, -1);
}

function plainWords(text: string): string[] {
  return squeeze(text)
    .toLowerCase()
    .replace(/\by(?:es)?\s*\/\s*n(?:o)?\b/g, " (open) y n ")
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, " ")
    .replace(/%/g, " percent ")
    .replace(/#/g, " no ")
    .replace(/&|\+/g, " and ")
    .replace(/['’‘`]s?\b/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "");
}

/** The words of a heading without dates, quarters and what leads to them. */
const undated = (words: readonly string[]): string[] => words.join(" ").replace(DATES, " ").trim().split(/ +/);

/** "Progress Update – as at 15 Jan 18" is "progress update"; "Owner (see key at end)" is "owner"; "Q3" is "". */
export function headingWords(text: string): string {
  return undated(plainWords(text)).map(singular).join(" ");
}
