/** Pairs of one action of last time and one of now. */
import type { Candidate } from "./candidate";
import { likeness } from "./words";

export interface Pair {
  readonly b: Candidate;
  readonly a: Candidate;
}

type Group = ReadonlySet<Candidate>;

/** How likely two actions of the same words are one: by number first, then section, then sheet. */
const nearness = ({ b, a }: Pair): number =>
  (a.number === b.number ? 2 : 0) + likeness(a.section, b.section) + (a.sheet === b.sheet ? 0.5 : 0);

/** Pairs of the same text; where a text stands several times, the nearest pair first, then in order. */
export function sameWords(left: Group, right: Group): Pair[] {
  const byText = new Map<string, Candidate[]>();
  for (const a of right) byText.set(a.text, [...(byText.get(a.text) ?? []), a]);
  const found: (Pair & { readonly near: number })[] = [];
  for (const b of left) {
    for (const a of b.text === "" ? [] : (byText.get(b.text) ?? [])) found.push({ b, a, near: nearness({ b, a }) });
  }
  return inOrder(found, ({ near }) => near);
}

/** Pairs that reach `least`, likest first. Only actions that share a word are compared. */
export function likest(left: Group, right: Group, score: (pair: Pair) => number, least: number): Pair[] {
  const byWord = new Map<string, Candidate[]>();
  for (const a of right) {
    for (const word of a.words.keys()) {
      const there = byWord.get(word);
      if (there) there.push(a);
      else byWord.set(word, [a]);
    }
  }
  const found: (Pair & { readonly score: number })[] = [];
  for (const b of left) {
    const near = new Set([...b.words.keys()].flatMap((word) => byWord.get(word) ?? []));
    for (const a of near) {
      const value = score({ b, a });
      if (value >= least) found.push({ b, a, score: value });
    }
  }
  return inOrder(found, (pair) => pair.score);
}

const inOrder = <P extends Pair>(pairs: P[], value: (pair: P) => number): P[] =>
  pairs.sort((x, y) => value(y) - value(x) || x.b.index - y.b.index || x.a.index - y.a.index);
