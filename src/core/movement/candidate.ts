import { bareWords } from "./key";
import type { SnapshotAction } from "./movement";
import { likeness, weighing, wordsOf, type Words } from "./words";

/** An action as matching sees it. */
export interface Candidate {
  readonly index: number;
  readonly sheet: string;
  readonly text: string;
  readonly words: Words;
  /** Number in its section, without brackets and case; null when it has none. */
  readonly number: string | null;
  readonly section: Words;
  /** Sheet and sections as written. */
  readonly place: string;
}

export const bareNumber = (ref: string | null): string | null =>
  ref
    ?.toLowerCase()
    .replace(/^(action|rec|recommendation|ref|no)\b\.?/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, ".")
    .replace(/^\.|\.$/g, "") || null;

/** The actions of both reports, words weighed alike. */
export function candidates(
  before: readonly SnapshotAction[],
  after: readonly SnapshotAction[],
): { readonly before: readonly Candidate[]; readonly after: readonly Candidate[] } {
  const weigh = weighing(before.map(bareWords), after.map(bareWords));
  const candidate = (action: SnapshotAction, index: number): Candidate => {
    const text = bareWords(action);
    return {
      index,
      sheet: action.sheet,
      text,
      words: wordsOf(text, weigh),
      number: bareNumber(action.fullRef ?? action.ref),
      section: wordsOf(action.sections.join(" ")),
      place: JSON.stringify([action.sheet, action.sections]),
    };
  };
  return { before: before.map(candidate), after: after.map(candidate) };
}

/** True where two actions can stand in the same section. */
export type SectionsAgree = (b: Candidate, a: Candidate) => boolean;

/**
 * Sections agree where one has no name, where their names are alike, or where one has plainly been renamed to the
 * other: an action of the same words stands in both.
 */
export function sectionsAgree(same: readonly { readonly b: Candidate; readonly a: Candidate }[]): SectionsAgree {
  const met = new Set(same.map(({ b, a }) => JSON.stringify([b.place, a.place])));
  return (b, a) =>
    b.section.size === 0 ||
    a.section.size === 0 ||
    likeness(b.section, a.section) >= 0.5 ||
    met.has(JSON.stringify([b.place, a.place]));
}

export const sameNumber = (b: Candidate, a: Candidate): boolean => b.number !== null && b.number === a.number;
