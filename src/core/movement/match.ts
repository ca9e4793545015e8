import { bareWords } from "./key";
import type { SnapshotAction } from "./movement";
import { splitsOf } from "./split";
import { containment, likeness, shared, wordsOf, type Words } from "./words";

/**
 * How the actions of two reports are matched, in this order; each action is taken once:
 * 1. the same words (whatever became of the number), the same section or number first;
 * 2. one action of last time that stands as several now, each with part of its words (a split);
 * 3. the same number in the same section, with at least a third of the words in common (reworded);
 * 4. the likest words, at least two thirds in common (reworded and renumbered);
 * 5. likely but not sure (the same number with few words in common, or half of the words): doubtful.
 */
export interface Match {
  readonly before: number;
  readonly after: readonly number[];
  readonly kind: "same" | "split" | "doubtful";
}

export interface Matching {
  readonly matches: readonly Match[];
  /** Indexes of actions of last time that no action of now matches, and of now that none of last time does. */
  readonly vanished: readonly number[];
  readonly added: readonly number[];
}

/** Share of words in common (0 to 1) from which two texts are held to speak of the same action. */
const SAME_NUMBER = 0.33;
const OTHER_NUMBER = 0.66;
const DOUBTFUL_NUMBER = 0.15;
const DOUBTFUL_WORDS = 0.5;

/** An action as matching sees it. */
export interface Candidate {
  readonly index: number;
  readonly text: string;
  readonly words: Words;
  /** Number in its section, without brackets and case; null when it has none. */
  readonly number: string | null;
  readonly section: Words;
}

export const bareNumber = (ref: string | null): string | null =>
  ref
    ?.toLowerCase()
    .replace(/^(action|rec|recommendation|ref|no)\b\.?/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, ".")
    .replace(/^\.|\.$/g, "") || null;

export const candidate = (action: SnapshotAction, index: number): Candidate => {
  const text = bareWords(action);
  return {
    index,
    text,
    words: wordsOf(text),
    number: bareNumber(action.fullRef ?? action.ref),
    section: wordsOf(action.sections.join(" ")),
  };
};

export function matchActions(before: readonly SnapshotAction[], after: readonly SnapshotAction[]): Matching {
  const left = new Set(before.map(candidate));
  const right = new Set(after.map(candidate));
  const matches: Match[] = [];
  const take = (b: Candidate, a: readonly Candidate[], kind: Match["kind"]) => {
    left.delete(b);
    a.forEach((one) => right.delete(one));
    matches.push({ before: b.index, after: a.map(({ index }) => index), kind });
  };
  const pairs = (score: (b: Candidate, a: Candidate) => number, least: number, kind: Match["kind"]) => {
    for (const { b, a } of likest(left, right, score, least)) if (left.has(b) && right.has(a)) take(b, [a], kind);
  };

  for (const { b, a } of sameWords(left, right)) take(b, [a], "same");
  for (const { before: b, parts } of splitsOf(left, right)) take(b, parts, "split");
  pairs((b, a) => (sameNumber(b, a) ? likeness(b.words, a.words) : 0), SAME_NUMBER, "same");
  pairs((b, a) => likeness(b.words, a.words), OTHER_NUMBER, "same");
  pairs((b, a) => Math.max(contained(b, a), likeness(b.words, a.words)), DOUBTFUL_WORDS, "doubtful");
  pairs((b, a) => (sameNumber(b, a) ? likeness(b.words, a.words) : 0), DOUBTFUL_NUMBER, "doubtful");
  return { matches, vanished: [...left].map(({ index }) => index), added: [...right].map(({ index }) => index) };
}

/** All of a short text within a longer one: shortened, or spelt out. Texts of few words are in everything. */
const contained = (b: Candidate, a: Candidate): number => {
  const [part, whole] = b.words.size < a.words.size ? [b.words, a.words] : [a.words, b.words];
  return part.size >= 4 ? 0.7 * containment(part, whole) : 0;
};

function sameNumber(b: Candidate, a: Candidate): boolean {
  if (b.number === null || b.number !== a.number) return false;
  return b.section.size === 0 || a.section.size === 0 || likeness(b.section, a.section) >= 0.5;
}

/** Pairs of the same text; where a text stands several times, the same number and section first, then in order. */
function sameWords(left: ReadonlySet<Candidate>, right: ReadonlySet<Candidate>): { b: Candidate; a: Candidate }[] {
  const byText = new Map<string, Candidate[]>();
  for (const a of right) byText.set(a.text, [...(byText.get(a.text) ?? []), a]);
  const found: { b: Candidate; a: Candidate }[] = [];
  for (const b of left) {
    const same = b.text === "" ? [] : (byText.get(b.text) ?? []);
    const best = same
      .map((a) => ({ a, score: (a.number === b.number ? 2 : 0) + likeness(a.section, b.section) }))
      .reduce<{ a: Candidate; score: number } | null>((top, one) => (top && top.score >= one.score ? top : one), null);
    if (!best) continue;
    found.push({ b, a: best.a });
    same.splice(same.indexOf(best.a), 1);
  }
  return found;
}

/** Pairs that reach `least`, likest first. Only actions that share a word are compared. */
function likest(
  left: ReadonlySet<Candidate>,
  right: ReadonlySet<Candidate>,
  score: (b: Candidate, a: Candidate) => number,
  least: number,
): { b: Candidate; a: Candidate; score: number }[] {
  const byWord = new Map<string, Candidate[]>();
  for (const a of right) for (const word of a.words) byWord.set(word, [...(byWord.get(word) ?? []), a]);
  const found: { b: Candidate; a: Candidate; score: number }[] = [];
  for (const b of left) {
    const near = new Set([...b.words].flatMap((word) => byWord.get(word) ?? []));
    for (const a of near) {
      if (shared(a.words, b.words) === 0) continue;
      const value = score(b, a);
      if (value >= least) found.push({ b, a, score: value });
    }
  }
  return found.sort((x, y) => y.score - x.score || x.b.index - y.b.index || x.a.index - y.a.index);
}
