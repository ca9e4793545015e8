import type { Candidate, SectionsAgree } from "./candidate";
import { containment, type Words } from "./words";

/** Share of a part's words (0 to 1) that must stand in the old action; less where the numbers say that it is a part. */
const PART = 0.6;
const NUMBERED_PART = 0.4;
/** Share of the old action's words that the parts must hold together. */
const WHOLE = 0.6;

/**
 * Actions of last time that stand as several now. The parts share words with the old action and not all the same
 * ones, together hold most of it, and stand under its section or carry on its number ("3" as "3a" and "3b").
 */
export function splitsOf(
  left: ReadonlySet<Candidate>,
  right: ReadonlySet<Candidate>,
  agree: SectionsAgree,
): { before: Candidate; parts: Candidate[] }[] {
  const byWord = new Map<string, Candidate[]>();
  for (const a of right) for (const word of a.words.keys()) byWord.set(word, [...(byWord.get(word) ?? []), a]);
  const taken = new Set<Candidate>();
  const found: { before: Candidate; parts: Candidate[] }[] = [];
  for (const before of left) {
    const near = new Set([...before.words.keys()].flatMap((word) => byWord.get(word) ?? []));
    const parts = [...near]
      .filter((part) => !taken.has(part) && isPart(part, before, agree))
      .sort((a, b) => a.index - b.index);
    if (parts.length < 2 || !holdTogether(parts, before.words) || !eachAdds(parts, before.words)) continue;
    parts.forEach((part) => taken.add(part));
    found.push({ before, parts });
  }
  return found;
}

function isPart(part: Candidate, before: Candidate, agree: SectionsAgree): boolean {
  if (part.words.size < 2) return false;
  const carriesOn =
    before.number !== null &&
    part.number !== null &&
    part.number !== before.number &&
    part.number.startsWith(before.number);
  if (!carriesOn && !agree(before, part)) return false;
  return containment(part.words, before.words) >= (carriesOn ? NUMBERED_PART : PART);
}

function holdTogether(parts: readonly Candidate[], whole: Words): boolean {
  const together: Words = new Map(parts.flatMap(({ words }) => [...words]));
  return containment(whole, together) >= WHOLE;
}

/** No part alone holds nearly all of the old action: then it would be that action, and the others new. */
const eachAdds = (parts: readonly Candidate[], whole: Words): boolean =>
  parts.every(({ words }) => containment(whole, words) < 0.85);
