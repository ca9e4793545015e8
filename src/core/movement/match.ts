import { candidates, sameNumber, sectionsAgree, type Candidate } from "./candidate";
import type { SnapshotAction } from "./movement";
import { likest, sameWords, type Pair } from "./pairs";
import { splitsOf } from "./split";
import { containment, likeness } from "./words";

/**
 * How the actions of two reports are matched, in this order; each action is taken once:
 * 1. those that the officer confirmed;
 * 2. the same words (whatever became of the number), the same number, section and sheet first;
 * 3. one action of last time that stands as several now, each with part of its words (a split);
 * 4. the same number in the same section, with at least a third of the words in common (reworded);
 * 5. the likest words, at least two thirds in common (reworded and renumbered);
 * 6. likely but not sure (half of the words, or the same number with few words in common): doubtful.
 * Words weigh the less, the more actions have them. A pair that the officer parted is matched in no way.
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

/** What the officer said of pairs, by their indexes: true for the same action, null where she said nothing. */
export type Confirmed = (before: number, after: number) => boolean | null;
const nothingSaid: Confirmed = () => null;

/** Share of words in common (0 to 1) from which two texts are held to speak of the same action. */
const SAME_NUMBER = 0.33;
const OTHER_NUMBER = 0.66;
const DOUBTFUL_NUMBER = 0.15;
const DOUBTFUL_WORDS = 0.5;

export function matchActions(
  before: readonly SnapshotAction[],
  after: readonly SnapshotAction[],
  confirmed: Confirmed = nothingSaid,
): Matching {
  const all = candidates(before, after);
  const left = new Set(all.before);
  const right = new Set(all.after);
  const matches: Match[] = [];
  const take = (b: Candidate, a: readonly Candidate[], kind: Match["kind"]) => {
    left.delete(b);
    a.forEach((one) => right.delete(one));
    matches.push({ before: b.index, after: a.map(({ index }) => index), kind });
  };
  const parted = ({ b, a }: Pair) => confirmed(b.index, a.index) === false;
  const takeAll = (pairs: readonly Pair[], kind: Match["kind"]) => {
    for (const { b, a } of pairs) if (left.has(b) && right.has(a) && !parted({ b, a })) take(b, [a], kind);
  };

  takeAll(confirmedPairs(all, confirmed), "same");
  const alike = sameWords(left, right);
  const agree = sectionsAgree(alike);
  const numbered = ({ b, a }: Pair) => (sameNumber(b, a) && agree(b, a) ? likeness(b.words, a.words) : 0);
  takeAll(alike, "same");
  for (const { before: b, parts } of splitsOf(left, right, agree)) {
    if (!parts.some((a) => parted({ b, a }))) take(b, parts, "split");
  }
  takeAll(likest(left, right, numbered, SAME_NUMBER), "same");
  takeAll(
    likest(left, right, ({ b, a }) => likeness(b.words, a.words), OTHER_NUMBER),
    "same",
  );
  takeAll(
    likest(left, right, ({ b, a }) => Math.max(contained(b, a), likeness(b.words, a.words)), DOUBTFUL_WORDS),
    "doubtful",
  );
  takeAll(likest(left, right, numbered, DOUBTFUL_NUMBER), "doubtful");
  return { matches, vanished: [...left].map(({ index }) => index), added: [...right].map(({ index }) => index) };
}

const confirmedPairs = (all: ReturnType<typeof candidates>, confirmed: Confirmed): Pair[] =>
  confirmed === nothingSaid
    ? []
    : all.before.flatMap((b) => all.after.filter((a) => confirmed(b.index, a.index)).map((a) => ({ b, a })));

/** All of a short text within a longer one: shortened, or spelt out. Texts of few words are in everything. */
const contained = (b: Candidate, a: Candidate): number => {
  const [part, whole] = b.words.size < a.words.size ? [b.words, a.words] : [a.words, b.words];
  return part.size >= 4 ? 0.7 * containment(part, whole) : 0;
};
