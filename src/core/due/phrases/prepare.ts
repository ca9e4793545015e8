import { squeeze } from "../../grid/text";
import type { DateContext } from "../context";
import { MONTH } from "../dates/words";
import { joinRanges } from "./join-ranges";
import { phraseOf, type Phrase } from "./phrase";
import { spellMonths } from "./spelling";

/** What a copy from a web page leaves behind. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<br ?\/?>/gi, "\n"],
  [/<\/?[a-z][^<>]{0,200}>/gi, " "],
  [/&nbsp;|&#160;/gi, " "],
  [/&amp;/gi, "&"],
  [/&ndash;|&mdash;/gi, "-"],
];

const clean = (text: string): string => MARKUP.reduce((left, [junk, instead]) => left.replace(junk, instead), text);

/** A line that ends in a day and no month: the next line holds it. */
const DAY_ALONE = new RegExp(`(\\d(?:st|nd|rd|th)|^(?:by )?\\d{1,2})\\n(?=${MONTH})`, "gim");

/** Line breaks and wide gaps as "\n": one date does not reach across them. */
function hardBreaks(text: string): string {
  return clean(text)
    .split(/\r\n|[\r\n\t\v]|[ \u00a0]{2,}/)
    .map(squeeze)
    .filter((line) => line !== "")
    .join("\n")
    .replace(DAY_ALONE, "$1 ");
}

/** Fewer is better: dates that lack a year or could not be read. */
const doubts = ({ dates }: Phrase): number => dates.filter(({ problem }) => problem !== null).length;

/**
 * The cell's phrase. A line break parts two dates ("31 December 14  March 2015"), unless one date reads better across
 * it ("31st\nMarch 2018").
 */
export function prepare(text: string, context: DateContext): Phrase {
  const hard = spellMonths(hardBreaks(text));
  const apart = phraseOf(hard, context, true);
  if (!hard.includes("\n")) return joinRanges(apart);
  const together = phraseOf(hard.replaceAll("\n", " "), context, true);
  const better = together.dates.length > 0 && (apart.dates.length === 0 || doubts(together) < doubts(apart));
  return joinRanges(better ? together : apart);
}
