/** Tells a row of headings from a row of data. */
import type { Field } from "./layout";
import { matchHeading } from "./match-heading";
import { shapeOf, type Shape } from "./shapes";

/** A header names at least one of these; two contact columns do not make a tracker. */
const CORE: ReadonlySet<Field> = new Set<Field>([
  "action",
  "progress",
  "owner",
  "due",
  "status",
  "ratingOutcome",
  "furtherAction",
  "revisedDue",
  "originalDue",
  "completedOn",
  "percentComplete",
]);

/** The share of a row's cells that must be known headings. */
export const KNOWN_SHARE = 0.4;

/** How far the texts of a row are headings. */
export interface Score {
  readonly valid: boolean;
  readonly exact: number;
  readonly known: number;
}

/** No accepted heading is longer, with the remarks that councils put in brackets. */
const LONGEST_KNOWN = 90;
/** A longer text that merely holds a heading's word is a sentence. */
const LONGEST_PARTLY_KNOWN = 60;
const DATA: ReadonlySet<Shape> = new Set<Shape>(["date", "number", "percent", "status", "owner", "prose", "ref"]);

export const NO_SCORE: Score = { valid: false, exact: 0, known: 0 };

/** A column a year, quarter or month stands beside the headings of a timeline: no heading of ours, and no data either. */
const PERIOD =
  /^(?:(?:20)?\d\d ?[/-] ?(?:20)?\d\d|20[123]\d|q(?:uarter|tr)? ?[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[ '’-](?:20)?\d\d)?)$/i;
const LONGEST_PERIOD = 14;

/** True for "2018/19", "Q3", "Apr" or "May 2018" and nothing else. */
export const isPeriod = (text: string): boolean => text.length <= LONGEST_PERIOD && PERIOD.test(text);

/** Scores a row of texts as headings: known ones against what looks like data. */
export function score(headings: ReadonlyMap<number, string>): Score {
  const fields = new Set<Field>();
  let [exact, known, data, size] = [0, 0, 0, headings.size];
  for (const text of headings.values()) {
    // With so much data no row can be one of headings: the rest need not be looked up.
    if (3 * data > size) return NO_SCORE;
    if (text.length > LONGEST_KNOWN) {
      data++;
      continue;
    }
    if (isPeriod(text)) {
      size--;
      continue;
    }
    const match = matchHeading(text);
    const shape = shapeOf(text, text, "General");
    // "Completed" heads a column, and is what the rows of another say.
    if (match.exact && shape !== "status") exact++;
    else if (!match.exact && DATA.has(shape)) data++;
    const partly = match.matches.length > 0 && text.length <= LONGEST_PARTLY_KNOWN;
    if (!match.exact && !partly) continue;
    known++;
    for (const field of match.both.length > 0 ? match.both : match.matches.slice(0, 1).map((each) => each.field))
      fields.add(field);
  }
  const core = [...fields].filter((field) => CORE.has(field)).length;
  const enough = known >= 2 && known / size >= KNOWN_SHARE && (exact >= 2 || (exact === 1 && known >= 3));
  return { valid: enough && core >= 2 && data <= Math.max(exact / 2, exact - 2), exact, known };
}
