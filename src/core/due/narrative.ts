/** The dates in prose, and what the prose says of them. */
import { addDays, addMonths, daysBetween, partsOf } from "../grid/dates";
import { squeeze } from "../grid/text";
import type { DateContext } from "./context";
import type { DateMention } from "./dates/date-phrase";
import type { DueProblem, DuePrecision, IsoDate } from "./due";
import { likelyYearOf } from "./likely-year";
import { joinRanges } from "./phrases/join-ranges";
import { phraseOf } from "./phrases/phrase";
import { roleOf, type DateRole } from "./role";

export interface NarrativeDate {
  readonly text: string;
  /** Where it begins in `squeeze(text)`. */
  readonly index: number;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly precision: DuePrecision;
  readonly problem: DueProblem | null;
  readonly role: DateRole;
  /** The year that was probably meant where the one written can hardly be right; null otherwise. */
  readonly likelyYear: number | null;
  /** Some words before and behind the date, to quote in a finding. */
  readonly quote: string;
}

/** Cells hold at most 32,767 characters; prose this long is read whole. */
const LONGEST_NARRATIVE = 32767;
const QUOTE = 40;

/** Some words around a date, from and to the bounds of words. */
function quoteOf(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - QUOTE), from).replace(/^.*[.;•]\s+/, "");
  const cut = from > QUOTE && before.length === QUOTE ? before.replace(/^\S*\s/, "") : before;
  return squeeze(`${cut}${text.slice(from, to)}`);
}

/** Prose may go far back ("the Act of 5 May 1998"): only a due date of then would be a slip. */
const problemOf = ({ problem, end }: DateMention, asAt: IsoDate | null): DueProblem | null =>
  problem === "unlikely-year" && end !== null && asAt !== null && end < asAt ? null : problem;

/** All dates of a prose text in its order. Years that the words lack come from `context`. */
export function narrativeDates(text: string, context: DateContext): NarrativeDate[] {
  const phrase = joinRanges(phraseOf(squeeze(text.slice(0, LONGEST_NARRATIVE)), context, false));
  const dates = phrase.dates.map((date) => ({ ...date, problem: problemOf(date, context.asAt) }));
  const roles = dates.map((date) => roleOf(phrase.text, date, context.asAt));
  return dates.map((date, which) => {
    const role = roles[which] ?? "unknown";
    return {
      text: date.text,
      index: date.index,
      start: date.start,
      end: date.end,
      precision: date.precision,
      problem: date.problem,
      role,
      likelyYear: likelyYearOf(date, role, dates.slice(Math.max(0, which - 1), which), context.asAt),
      quote: quoteOf(phrase.text, date.index, date.index + date.text.length),
    };
  });
}

/**
 * The newest date up to `asAt` at which something happened, by the progress text; null when it names none. A month or
 * quarter that is not over yet counts up to `asAt`.
 */
export const newestPastDate = (text: string, asAt: IsoDate, context: Partial<DateContext> = {}): IsoDate | null =>
  newestPastOf(narrativeDates(text, { ...context, asAt }), asAt);

/** `newestPastDate` of dates that were read already, judged on the same day. */
export function newestPastOf(dates: readonly NarrativeDate[], asAt: IsoDate): IsoDate | null {
  const past = dates.flatMap((date): IsoDate[] => {
    const { start, end, role, precision, problem, likelyYear } = date;
    if (!start || !end || precision === "year" || role === "forecast" || role === "deadline") return [];
    if ((problem !== null && problem !== "no-year" && problem !== "ambiguous") || start > asAt) return [];
    // A slip of the year is not the age of the progress.
    const meant = likelyYear === null ? end : addMonths(end, 12 * (likelyYear - partsOf(end).year));
    return [meant > asAt ? asAt : meant];
  });
  return past.reduce<IsoDate | null>((newest, date) => (newest === null || date > newest ? date : newest), null);
}

/** Whole days from the newest past date of the progress text to `asAt`; null when it names none. */
export function progressAge(text: string, asAt: IsoDate, context: Partial<DateContext> = {}): number | null {
  const newest = newestPastDate(text, asAt, context);
  return newest === null ? null : daysBetween(newest, asAt);
}

/** Forecasts that lie before the as-at date, which only an old or mistaken text can hold. */
export function forecastsPast(text: string, asAt: IsoDate, context: Partial<DateContext> = {}): NarrativeDate[] {
  return narrativeDates(text, { ...context, asAt }).filter(
    ({ role, end, problem, precision }) =>
      role === "forecast" && end !== null && addDays(end, 1) <= asAt && problem === null && precision !== "year",
  );
}

/** Forecasts and deadlines that lie behind the action's own target. */
export function forecastsAfter(text: string, target: IsoDate, context: DateContext): NarrativeDate[] {
  return narrativeDates(text, context).filter(
    ({ role, end, problem, precision }) =>
      (role === "forecast" || role === "deadline") &&
      end !== null &&
      end > target &&
      problem === null &&
      precision !== "year",
  );
}
