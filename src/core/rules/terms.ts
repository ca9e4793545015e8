/** Finds a fact by its name or heading. Other columns of the tracker are facts too, under a prefix of their own. */
import { squeeze } from "../grid/text";
import { term, VOCABULARY } from "./vocabulary";
import type { FactTerm } from "./vocabulary";

const BY_NAME: ReadonlyMap<string, FactTerm> = new Map(VOCABULARY.map((each) => [each.name, each]));
const BY_HEADING: ReadonlyMap<string, FactTerm> = new Map(VOCABULARY.map((each) => [each.heading.toLowerCase(), each]));

/** Facts from other columns carry this before the heading, so that no heading can pass for a fact of ours. */
export const COLUMN_PREFIX = "column:";
const LONGEST_HEADING = 120;

/** The fact that holds another column of the tracker: "column:risk level"; null for a heading without words. */
export function columnFact(heading: string): string | null {
  const words = squeeze(heading).toLowerCase();
  return words === "" || words.length > LONGEST_HEADING ? null : COLUMN_PREFIX + words;
}

/** The fact of that name, another column's included; null when there is none. */
export function factNamed(name: string): FactTerm | null {
  const known = BY_NAME.get(name);
  if (known) return known;
  const heading = name.startsWith(COLUMN_PREFIX) ? name.slice(COLUMN_PREFIX.length) : "";
  if (columnFact(heading) !== name) return null;
  return term(name, `Column: ${heading}`, "any", "blank", `What the tracker's column “${heading}” says.`);
}

/** The fact that a column of the rules sheet is about, by its heading or its name; null when there is none. */
export function factUnderHeading(heading: string): FactTerm | null {
  const words = squeeze(heading).toLowerCase();
  const column = /^column ?: ?(.*)$/.exec(words)?.[1];
  if (column !== undefined) return factNamed(COLUMN_PREFIX + column);
  return BY_HEADING.get(words) ?? VOCABULARY.find((each) => each.name.toLowerCase() === words) ?? null;
}

/** True for a fact whose words are the tracker's own: capitals make no difference in them. */
export const hasOpenWords = (fact: FactTerm): boolean => fact.kind === "any" || (fact.kind === "word" && !fact.words);
