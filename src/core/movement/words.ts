/** An action's words, each with its weight, for telling whether two texts speak of the same thing. */
export type Words = ReadonlyMap<string, number>;

/** Too common to tell anything. */
const COMMON = new Set(
  "the and for with that this from are will been has have into its all any our their which who per via was were".split(
    " ",
  ),
);

/** A word that stands in every action tells little, yet not nothing. */
const LIGHTEST = 0.15;
/** Letters after which words of one family ("implement", "implementation") are held to be one. */
const STEM = 7;

const stem = (word: string): string =>
  word.replace(/(?<=\p{L}{4})(?:ing|ed)$|(?<=\p{L}{3})(?:ies|es|s|e|y)$/u, "").slice(0, STEM);

/** Words of three letters or more, in lower case, without their endings. */
const bareWordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !COMMON.has(word)).map(stem);

/** Weight of a word, 0 to 1. */
export type Weigh = (word: string) => number;
const alike: Weigh = () => 1;

export const wordsOf = (text: string, weigh: Weigh = alike): Words =>
  new Map(bareWordsOf(text).map((word) => [word, weigh(word)]));

/**
 * Weighs words by how few actions of a report they stand in: what nearly all actions say ("training", "review") does
 * not tell one from another. The report in which a word is more common counts.
 */
export function weighing(...reports: readonly (readonly string[])[]): Weigh {
  const most = Math.max(1, ...reports.map(({ length }) => length));
  const found = new Map<string, number>();
  for (const texts of reports) {
    const here = new Map<string, number>();
    for (const text of texts) for (const word of new Set(bareWordsOf(text))) here.set(word, (here.get(word) ?? 0) + 1);
    for (const [word, count] of here) found.set(word, Math.max(count, found.get(word) ?? 0));
  }
  return (word) => Math.max(LIGHTEST, 1 - Math.log(found.get(word) ?? 1) / Math.log(most + 1));
}

const weightOf = (words: Words): number => {
  let sum = 0;
  for (const weight of words.values()) sum += weight;
  return sum;
};

/** What the two have in common, by weight. */
export function shared(a: Words, b: Words): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) if (large.has(word)) sum += weight;
  return sum;
}

/** 0 to 1: Dice's coefficient of the two; two empty texts have nothing in common. */
export const likeness = (a: Words, b: Words): number => {
  const both = weightOf(a) + weightOf(b);
  return both === 0 ? 0 : (2 * shared(a, b)) / both;
};

/** 0 to 1: how much of `part` stands in `whole`. */
export const containment = (part: Words, whole: Words): number =>
  part.size === 0 ? 0 : shared(part, whole) / weightOf(part);
