/** An action's words as a set, for telling whether two texts speak of the same thing. */
export type Words = ReadonlySet<string>;

/** Too common to tell anything. */
const COMMON = new Set(
  "the and for with that this from are will been has have into its all any our their which who per via was were".split(
    " ",
  ),
);

/** Words of three letters or more, in lower case, plural s dropped. */
export function wordsOf(text: string): Words {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.replace(/(?<=\p{L}{3})s$/u, "")));
}

export function shared(a: Words, b: Words): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const word of small) if (large.has(word)) count++;
  return count;
}

/** 0 to 1: Dice's coefficient of the two sets; two empty texts have nothing in common. */
export const likeness = (a: Words, b: Words): number =>
  a.size + b.size === 0 ? 0 : (2 * shared(a, b)) / (a.size + b.size);

/** 0 to 1: how much of `part` stands in `whole`. */
export const containment = (part: Words, whole: Words): number =>
  part.size === 0 ? 0 : shared(part, whole) / part.size;
