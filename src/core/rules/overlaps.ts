/** Finds the pairs of rules that fit the same action and rate it differently. */
import { bitOf } from "./analysis";
import type { AxisRules, Overlap } from "./analysis";
import { boxOfRules, factsAt, TooManyCases, uncovered } from "./search";
import type { Point, Within } from "./search";
import type { Dimension } from "./space";

export function overlapsOf({ axis, rules, space }: AxisRules): Overlap[] {
  const meeting = rules.map((_, at) => rulesMeeting(space, at));
  return rules.flatMap((first, at) =>
    rules.flatMap((second, other): Overlap[] => {
      const meet = other > at && ((meeting[at] ?? 0n) & bitOf(other)) !== 0n;
      if (!meet || first.rating === second.rating) return [];
      const point = freshPoint(boxOfRules(space, bitOf(at) | bitOf(other)), bitOf(at) - 1n);
      const facts = space.flatMap((dimension) => dimension.facts);
      const about = facts.filter((fact) => Object.hasOwn(first.when, fact) || Object.hasOwn(second.when, fact));
      const exception = liesWithin(space, bitOf(at), bitOf(other));
      return [{ axis, rules: [first.number, second.number], example: factsAt(point), about, exception }];
    }),
  );
}

/** The rules that share a cell with this one in every dimension, and so an action. */
function rulesMeeting(space: readonly Dimension[], rule: number): bigint {
  return space.reduce((meeting, { cells }) => {
    const here = cells.filter(({ admits }) => (admits & bitOf(rule)) !== 0n);
    return meeting & here.reduce((bits, { admits }) => bits | admits, 0n);
  }, -1n);
}

/** True when every cell that one rule fits is one that the other fits. */
const liesWithin = (space: readonly Dimension[], one: bigint, other: bigint): boolean =>
  space.every(({ cells }) => cells.every(({ admits }) => (admits & one) === 0n || (admits & other) !== 0n));

/** A point that no earlier rule takes, so that the order of the two decides there; any point where there is none. */
function freshPoint(box: Within, earlier: bigint): Point {
  const any = box.flatMap(([first]) => first ?? []);
  try {
    return uncovered(box, earlier) ?? any;
  } catch (error) {
    if (error instanceof TooManyCases) return any;
    throw error;
  }
}
