/** Finds a rule that can never apply: one that no action can meet, or one behind rules that take all it fits. */
import { bitOf } from "./analysis";
import type { AxisRules, Impossible, Shadowed } from "./analysis";
import { boxOfRules, uncovered } from "./search";
import type { Within } from "./search";

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
  const earlier = bitOf(at) - 1n;
  const whole = box.flat().reduce((bits, { admits }) => bits & admits, earlier);
  const by = whole === 0n ? hidingTogether(box, earlier) : [lowestBit(whole)];
  return by ? [{ axis, rule: rules[at]?.number ?? 0, by: by.map((index) => rules[index]?.number ?? 0) }] : [];
}

/** As few of the rules as cover the box together; null when all of them do not. */
function hidingTogether(box: Within, rules: bigint): number[] | null {
  if (uncovered(box, rules)) return null;
  let hiding = 0n;
  // While something shows, add the first rule that fits it.
  for (let shown = uncovered(box, hiding); shown; shown = uncovered(box, hiding)) {
    hiding |= bitOf(lowestBit(shown.reduce((bits, { admits }) => bits & admits, rules)));
  }
  const found = [...Array(lengthOf(hiding)).keys()].filter((index) => (hiding & bitOf(index)) !== 0n);
  // Leave out, from the last, whoever is named for nothing.
  const needed = found.reduceRight(
    (left, index) => (uncovered(box, left & ~bitOf(index)) ? left : left & ~bitOf(index)),
    hiding,
  );
  return found.filter((index) => (needed & bitOf(index)) !== 0n);
}

const lengthOf = (bits: bigint): number => bits.toString(2).length;
const lowestBit = (bits: bigint): number => lengthOf(bits & -bits) - 1;
