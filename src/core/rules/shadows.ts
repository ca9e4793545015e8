/** Finds a rule that can never apply: one that no action can meet, or one behind rules that take all it fits. */
import { bitOf } from "./analysis";
import type { AxisRules, Impossible, Shadowed } from "./analysis";
import { boxOfRules, uncovered } from "./search";

/** The rule as impossible, when no action can be as it asks. */
export function impossibleRule({ axis, rules, space }: AxisRules, at: number): Impossible[] {
  const rule = rules[at];
  const dimension = space.find(({ cells }) => cells.every(({ admits }) => (admits & bitOf(at)) === 0n));
  if (!rule || !dimension) return [];
  return [{ axis, rule: rule.number, about: dimension.facts.filter((fact) => Object.hasOwn(rule.when, fact)) }];
}

/**
 * The rule as shadowed, with the rules that hide it: the first that does so alone, else as few as do so together.
 * @throws TooManyCases
 */
export function shadowedRule({ axis, rules, space }: AxisRules, at: number): Shadowed[] {
  const box = boxOfRules(space, bitOf(at));
  if (box.some((cells) => cells.length === 0)) return [];
  const earlier = rules.map((_, index) => index).slice(0, at);
  const hides = (some: readonly number[]): boolean =>
    uncovered(
      box,
      some.reduce((bits, index) => bits | bitOf(index), 0n),
    ) === null;
  const number = (index: number): number => rules[index]?.number ?? 0;
  const alone = earlier.find((index) =>
    box.every((cells) => cells.every(({ admits }) => (admits & bitOf(index)) !== 0n)),
  );
  if (alone !== undefined) return [{ axis, rule: number(at), by: [number(alone)] }];
  if (!hides(earlier)) return [];
  // Without any one of those left something would show, so that none is named for nothing.
  const needed = earlier.reduceRight((left, index) => {
    const fewer = left.filter((each) => each !== index);
    return hides(fewer) ? fewer : left;
  }, earlier);
  return [{ axis, rule: number(at), by: needed.map(number) }];
}
