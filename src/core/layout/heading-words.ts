/** Headings brought to one form, so that one line of data knows every council's way of writing it. */
import { squeeze } from "../grid/text";

const MONTHS =
  "jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december";
const DATE_WORD = new RegExp(`^(?:${MONTHS}|\\d+(?:st|nd|rd|th)?|q[1-4]|qtr[1-4]|fy\\d*)$`);
const BESIDE_NUMBER = new Set(["quarter", "qtr", "q", "month", "week", "period", "version", "v"]);
/** Words that lead to a date and say nothing without it: "as at 15 Jan 18", "to September 2017". */
const LEADS_TO_DATE = new Set([
  "as",
  "at",
  "to",
  "for",
  "in",
  "on",
  "of",
  "up",
  "since",
  "end",
  "by",
  "from",
  "ending",
]);

/** Endings that look plural and are not. */
const SINGULAR = /(?:ss|us|is|as)$/;

function singular(word: string): string {
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
function undated(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (const [index, word] of words.entries()) {
    const numbered = DATE_WORD.test(words[index + 1] ?? "") || DATE_WORD.test(words[index - 1] ?? "");
    if (!DATE_WORD.test(word) && !(numbered && BESIDE_NUMBER.has(word))) kept.push(word);
    else while (LEADS_TO_DATE.has(kept.at(-1) ?? "")) kept.pop();
  }
  return kept;
}

/** "Progress Update – as at 15 Jan 18" is "progress update"; "Owner (see key at end)" is "owner"; "Q3" is "". */
export function headingWords(text: string): string {
  return undated(plainWords(text)).map(singular).join(" ");
}
