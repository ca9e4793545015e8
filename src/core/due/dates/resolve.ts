/** Supplies the years that date phrases lack, and judges the dates that come out. */
import { addDays, dayNumber, financialYearOf, isPlausible, partsOf } from "../../grid/dates";
import type { DateContext, Period } from "../context";
import type { DueCertainty, DueProblem, IsoDate } from "../due";
import type { DateMention, DatePhrase } from "./date-phrase";

/** Two dates further apart than this many characters do not share a year. */
const NEIGHBOURS = 40;

/** A year further from the judged one than this is a slip of the keyboard. */
const UNLIKELY_YEARS = 12;

const isNear = (first: DatePhrase, second: DatePhrase): boolean =>
  second.index - (first.index + first.text.length) <= NEIGHBOURS;

/** The latest date of the phrase that does not pass `limit`: "31 October" of "to 31st March 2018" is in 2017. */
function latestUpTo(phrase: DatePhrase, limit: IsoDate): Period | null {
  const { year } = partsOf(limit);
  const spans = [year, year - 1, year - 2].map(phrase.spanIn);
  return spans.find((span) => span && span.end <= limit) ?? null;
}

/** The first date of the phrase that is not before `limit`. */
function earliestFrom(phrase: DatePhrase, limit: IsoDate): Period | null {
  const { year } = partsOf(limit);
  const spans = [year - 1, year, year + 1].map(phrase.spanIn);
  return spans.find((span) => span && span.end >= limit) ?? null;
}

/** The date of the phrase nearest to `date`. */
function nearest(phrase: DatePhrase, date: IsoDate): Period | null {
  const { year } = partsOf(date);
  const spans = [year - 1, year, year + 1, financialYearOf(date)].flatMap((of) => phrase.spanIn(of) ?? []);
  const distance = (span: Period): number => Math.abs(dayNumber(span.end) - dayNumber(date));
  return spans.reduce<Period | null>((best, span) => (best && distance(best) <= distance(span) ? best : span), null);
}

/** The title's year counts while it is the year judged: a plan of 2016/17 is still reported in 2018. */
function implied(phrase: DatePhrase, { asAt, period }: DateContext): Period | null {
  if (period && (!asAt || (asAt >= period.start && asAt <= addDays(period.end, 60)))) {
    const inside = earliestFrom(phrase, period.start);
    if (inside && inside.end <= period.end) return inside;
  }
  return asAt ? nearest(phrase, asAt) : null;
}

const isUsable = (span: Period | null): span is Period =>
  span !== null && isPlausible(span.start) && isPlausible(span.end);

/** The span of a date that can lend its year: it has one, and a likely one. */
function neighbourSpan(phrase: DatePhrase): Period | null {
  const span = phrase.year === null ? null : phrase.spanIn(phrase.year);
  return isUsable(span) ? span : null;
}

/** A bare year may lie far off on purpose: "net zero by 2050". */
const isUnlikely = ({ precision }: DatePhrase, end: IsoDate, { asAt }: DateContext): boolean =>
  asAt !== null && precision !== "year" && Math.abs(partsOf(end).year - partsOf(asAt).year) > UNLIKELY_YEARS;

interface Answer {
  readonly span: Period | null;
  readonly certainty: DueCertainty;
  readonly problem: DueProblem | null;
}

function withYear(phrase: DatePhrase, year: number, context: DateContext): Answer {
  const certainty = phrase.approximate ? "approximate" : "certain";
  const span = phrase.spanIn(year);
  if (!span) return { span, certainty, problem: phrase.problem ?? "impossible" };
  if (!isUsable(span)) return { span: null, certainty, problem: "unlikely-year" };
  return {
    span,
    certainty,
    problem: phrase.problem ?? (isUnlikely(phrase, span.end, context) ? "unlikely-year" : null),
  };
}

function withoutYear(phrases: readonly DatePhrase[], index: number, context: DateContext): Answer {
  const phrase = phrases[index];
  const [before, after] = [phrases[index - 1], phrases.slice(index + 1, index + 4).find(({ year }) => year !== null)];
  if (!phrase || [2000, 2001].every((year) => !phrase.spanIn(year))) {
    return { span: null, certainty: "certain", problem: "impossible" };
  }
  const certainty = phrase.approximate ? "approximate" : "certain";
  const end = after && isNear(phrase, after) ? neighbourSpan(after)?.end : undefined;
  const start = before && isNear(before, phrase) ? neighbourSpan(before)?.start : undefined;
  const shared = [end ? latestUpTo(phrase, end) : null, start ? earliestFrom(phrase, start) : null].find(isUsable);
  if (shared) return { span: shared, certainty, problem: null };
  const span = implied(phrase, context);
  return {
    span: isUsable(span) ? span : null,
    certainty: "assumed",
    problem: "no-year",
  };
}

/** Dates for phrases; a missing year comes from a date close by, else from the title's year or the as-at date. */
export function resolveDates(phrases: readonly DatePhrase[], context: DateContext): DateMention[] {
  return phrases.map((phrase, index) => {
    const { text, precision } = phrase;
    const answer = phrase.year === null ? withoutYear(phrases, index, context) : withYear(phrase, phrase.year, context);
    const { span, certainty, problem } = answer;
    return {
      text,
      index: phrase.index,
      start: span?.start ?? null,
      end: span?.end ?? null,
      precision,
      certainty,
      problem,
    };
  });
}
