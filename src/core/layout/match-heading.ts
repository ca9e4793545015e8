/** Which fields a heading names, by the accepted headings. */
import type { Field } from "./layout";
import { HEADINGS } from "./headings";
import { headingWords, singular } from "./heading-words";

/** One reading of a heading. */
export interface Match {
  readonly field: Field;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface HeadingMatch {
  /** Readings, the best first; empty for an unknown heading. */
  readonly matches: readonly Match[];
  /** The two fields of a column that holds both ("Responsibility and implementation date"), in their order; else empty. */
  readonly both: readonly Field[];
  /** The whole heading is one that councils are known to use. */
  readonly exact: boolean;
}

/** A longer text is no heading. */
const LONGEST_HEADING = 150;
const PLAIN = 0.95;
const WORDS = 0.75;
const WEAK = 0.55;

/** Two headings together have no more words. */
const MOST_WORDS = 12;

const NONE: HeadingMatch = { matches: [], both: [], exact: false };

/** Fields that councils keep in one cell. */
const PAIRS = new Set([
  "owner+due",
  "due+owner",
  "action+owner",
  "owner+action",
  "action+due",
  "ref+action",
  "sectionRef+section",
  "ref+section",
  "status+progress",
  "progress+status",
  "ratingOutcome+progress",
  "progress+ratingOutcome",
  "ratingOutcome+status",
  "status+ratingOutcome",
  "status+due",
  "due+status",
  "status+completedOn",
]);

function phraseIndex(list: "phrases" | "weak"): ReadonlyMap<string, readonly Field[]> {
  const index = new Map<string, Field[]>();
  for (const heading of HEADINGS)
    for (const phrase of heading[list].map(headingWords))
      index.set(phrase, [...new Set([...(index.get(phrase) ?? []), heading.field])]);
  return index;
}

const STRONG = phraseIndex("phrases");
const WEAKER = phraseIndex("weak");
const INSIDE = HEADINGS.flatMap(({ field, words, unless = [] }) =>
  words.map((entry) => ({ field, words: headingWords(entry).split(" "), unless })),
);

const sorted = (phrase: string): string => phrase.split(" ").sort().join(" ");
/** "Target" over "Original" is "target original": the same words in another order. */
const ANY_ORDER = new Map([...STRONG].reverse().map(([phrase, fields]) => [sorted(phrase), fields]));

function inOrder(wanted: readonly string[], words: readonly string[]): boolean {
  let next = 0;
  for (const word of words) if (word === wanted[next]) next++;
  return next === wanted.length;
}

function bothOf(words: readonly string[]): readonly Field[] {
  if (words.length > MOST_WORDS) return [];
  for (let cut = 1; cut < words.length; cut++) {
    const left = STRONG.get(words.slice(0, cut).join(" "))?.[0];
    const right = STRONG.get(
      words
        .slice(cut)
        .join(" ")
        .replace(/^(?:and|or|with) /, ""),
    )?.[0];
    if (left && right && (left === right || PAIRS.has(`${left}+${right}`)))
      return left === right ? [left] : [left, right];
  }
  return [];
}

function matchWords(phrase: string): HeadingMatch {
  const words = phrase.split(" ");
  const strong = STRONG.get(phrase) ?? (WEAKER.has(phrase) ? [] : (ANY_ORDER.get(sorted(phrase)) ?? []));
  const both = strong.length > 0 ? [] : bothOf(words);
  const readings: Match[] = [
    ...strong.map((field) => ({ field, confidence: PLAIN })),
    ...both.map((field) => ({ field, confidence: PLAIN - 0.05 })),
    ...(WEAKER.get(phrase) ?? []).map((field) => ({ field, confidence: WEAK })),
  ];
  const inside =
    strong.length || both.length
      ? undefined
      : INSIDE.find((entry) => inOrder(entry.words, words) && !entry.unless.some((word) => words.includes(word)));
  if (inside) readings.push({ field: inside.field, confidence: WORDS - Math.min(0.2, 0.02 * words.length) });
  return {
    matches: readings.sort((a, b) => b.confidence - a.confidence),
    both: both.length === 2 ? both : [],
    exact: strong.length > 0 || both.length > 0,
  };
}

const VOCABULARY = new Set(
  HEADINGS.flatMap(({ phrases, weak, words }) => [...phrases, ...weak, ...words]).flatMap((entry) => entry.split(" ")),
);

/** False for a text whose first word stands in no heading: a quick look before the thorough one. */
export function mayBeHeading(text: string): boolean {
  const word = /[a-z]+/i.exec(text)?.[0].toLowerCase() ?? "";
  return VOCABULARY.has(word) || VOCABULARY.has(singular(word)) || /[%#&]/.test(text);
}

const known = new Map<string, HeadingMatch>();
/** Trackers repeat a few dozen headings; a sheet of other words must not fill the memory. */
const MOST_KNOWN = 5000;

/** The fields that a heading can name; none for an unknown or blank one. */
export function matchHeading(text: string): HeadingMatch {
  if (text.length > LONGEST_HEADING || text === "") return NONE;
  const before = known.get(text);
  if (before) return before;
  const phrase = headingWords(text);
  const match = phrase === "" ? NONE : matchWords(phrase);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, match);
  return match;
}
