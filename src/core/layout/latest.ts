/** Which of several like columns is the newest: the update of this quarter counts, not the last one's. */
import type { Field } from "./layout";

interface Candidate {
  readonly column: number;
  readonly field: Field;
  readonly confidence: number;
}

/** Fields that trackers keep a column a period for. */
const PERIODIC: ReadonlySet<Field> = new Set<Field>([
  "progress",
  "furtherAction",
  "ratingOutcome",
  "ratingArrangements",
  "status",
  "percentComplete",
]);

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A number that grows with the date in a heading; 0 where there is none. Quarters are April to March. */
export function ageOf(heading: string): number {
  const text = heading.toLowerCase();
  const year = /\b(20\d\d)\b/.exec(text)?.[1] ?? /(?:'|’|[a-z]\s|[-/.])(\d\d)\b/.exec(text)?.[1] ?? "0";
  const full = Number(year) < 100 && year !== "0" ? 2000 + Number(year) : Number(year);
  const numeric = /\b\d{1,2}[/.-](\d{1,2})[/.-]\d{2,4}\b/.exec(text)?.[1];
  const named = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.exec(text)?.[1];
  const quarter = /\bq(?:uarter|tr)?\s?([1-4])\b/.exec(text)?.[1];
  const month = numeric ? Number(numeric) : named ? MONTHS.indexOf(named) + 1 : quarter ? 3 + 3 * Number(quarter) : 0;
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+(?:[a-z]{3,9}|\d{1,2})\b/.exec(text)?.[1] ?? "0";
  return full * 10000 + month * 100 + Number(day);
}

/** What is still to be filled in is no newest update. */
const EMPTY = -1;

/** The column of each periodic field that is the newest: by the date in its heading, else the rightmost. */
export function latestOf(
  candidates: readonly Candidate[],
  headings: ReadonlyMap<number, string>,
  empty: ReadonlySet<number>,
): ReadonlyMap<Field, number> {
  const newest = new Map<Field, number>();
  const age = (column: number): number => (empty.has(column) ? EMPTY : ageOf(headings.get(column) ?? ""));
  for (const { field, column } of candidates) {
    if (!PERIODIC.has(field)) continue;
    const best = newest.get(field);
    const isNewer = best === undefined || age(column) > age(best) || (age(column) === age(best) && column > best);
    if (isNewer) newest.set(field, column);
  }
  return newest;
}

/** The columns of other periods than the newest one, with the field that their dated headings name. */
export function olderPeriods(
  candidates: readonly Candidate[],
  headings: ReadonlyMap<number, string>,
  newest: ReadonlyMap<Field, number>,
): ReadonlyMap<number, Field> {
  const best = new Map<number, Candidate>();
  for (const bid of candidates) if (bid.confidence > (best.get(bid.column)?.confidence ?? 0)) best.set(bid.column, bid);
  const isOlder = ({ field, column }: Candidate): boolean =>
    PERIODIC.has(field) && newest.get(field) !== column && ageOf(headings.get(column) ?? "") > 0;
  return new Map([...best.values()].filter(isOlder).map(({ column, field }) => [column, field]));
}
