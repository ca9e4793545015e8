import { squeeze } from "../../grid/text";
import type { DateContext } from "../context";
import type { Due, DuePart } from "../due";
import type { DateMention } from "../dates/date-phrase";
import { resolveDates } from "../dates/resolve";
import { scanDates } from "../dates/scan";

/** A date of a phrase, or a range of two of them taken together. */
export interface PhraseDate extends DateMention {
  readonly isRange: boolean;
}

/** The words of a cell and the dates found in them. */
export interface Phrase {
  /** Ready to scan: hard breaks as "\n", all other white space as one space. */
  readonly text: string;
  readonly dates: readonly PhraseDate[];
  readonly context: DateContext;
}

/** One kind of due phrase: null where the phrase is not of that kind. */
export type PhraseRecogniser = (phrase: Phrase) => Omit<Due, "words"> | null;

export const UNDATED = {
  start: null,
  end: null,
  precision: null,
  ongoing: false,
  certainty: "certain",
  problem: null,
  dates: [],
  history: null,
} as const satisfies Omit<Due, "words" | "kind">;

const LONGEST_PART = 120;

const endOf = ({ index, text }: DateMention): number => index + text.length;

/** The words between the date before (or the start) and this one, at most 60 characters. */
export function leadOf({ text, dates }: Phrase, which: number): string {
  const date = dates[which];
  const before = dates[which - 1];
  if (!date) return "";
  return text.slice(Math.max(before ? endOf(before) : 0, date.index - 60), date.index);
}

/** The words behind this date up to the next one (or the end), at most 60 characters. */
export function tailOf({ text, dates }: Phrase, which: number): string {
  const date = dates[which];
  if (!date) return "";
  const end = endOf(date);
  return text.slice(end, Math.min(dates[which + 1]?.index ?? text.length, end + 60));
}

/** All the words that are not dates. */
export function wordsAround({ text, dates }: Phrase): string {
  return [0, ...dates.map(endOf)]
    .map((from, index) => text.slice(from, dates[index]?.index ?? text.length))
    .join(" ¦ ");
}

/** Words that lead on to the next date. */
const TRAILING =
  /(?:\s|[,;:&+/([–>→⇒-]|\b(?:and|or|then|to|by|now|was|from|revised|extended|slipped|ends?|moved|changed|deferred|originally|new|date|target)\b)+$/i;

/** What names the date that follows: ", final 30 June", "Final: March". */
const NEXT_LABEL = /(?:,\s*\w{1,20}(?: \w{1,20})?|\s\w{1,20}:)\s*$/;

/** Every date with the words that belong to it: its own line or list item, else from it up to the next date. */
export function partsOfPhrase({ text, dates }: Phrase): DuePart[] {
  return dates.flatMap((date, which) => {
    if (date.end === null) return [];
    const next = dates[which + 1]?.index ?? text.length;
    const [item = ""] = text.slice(date.index, next).split(/[\n;]/);
    const own = which < dates.length - 1 ? item.replace(NEXT_LABEL, "") : item;
    const words = squeeze(own).slice(0, LONGEST_PART).replace(TRAILING, "");
    const unopened = words.endsWith(")") && !words.includes("(") ? words.slice(0, -1) : words;
    return [{ text: unopened || date.text, end: date.end, precision: date.precision }];
  });
}

/** The phrase without some of its dates. */
export function keepDates(phrase: Phrase, keep: (date: PhraseDate, which: number) => boolean): Phrase {
  const dates = phrase.dates.filter(keep);
  return dates.length === phrase.dates.length ? phrase : { ...phrase, dates };
}

/** Start, end and the rest of a due from one of the phrase's dates. */
export function datedBy(date: PhraseDate): Omit<Due, "words" | "kind"> {
  const { end, certainty, problem } = date;
  return { ...UNDATED, end, precision: end === null ? null : date.precision, certainty, problem };
}

/** The phrase of a text that may hold line breaks. */
export function phraseOf(text: string, context: DateContext, inCell: boolean): Phrase {
  const dates = resolveDates(scanDates(text, context, inCell), context);
  return { text, context, dates: dates.map((date) => ({ ...date, isRange: false })) };
}
