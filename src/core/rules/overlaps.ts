/** Finds the pairs of rules that fit the same action and rate it differently. */
import { bitOf } from "./analysis";
import type { AxisRules, Overlap } from "./analysis";
import { boxOfRules, factsAt, rulesMeeting, TooManyCases, uncovered } from "./search";
import type { Point, Within } from "./search";

/** So many pairs get the most telling example; the rest, in a key that nobody could read, get any. */
const MOST_TELLING = 500;

export function overlapsOf({ axis, rules, space }: AxisRules): Overlap[] {
  const boxes = rules.map((_, at) => boxOfRules(space, bitOf(at)));
  const overlaps: Overlap[] = [];
  rules.forEach((first, at) => {
    const box = boxes[at] ?? [];
    const [meeting, around] = [rulesMeeting(box), rulesAround(box)];
    rules.forEach((second, other) => {
      if (other <= at || (meeting & bitOf(other)) === 0n || first.rating === second.rating) return;
      const common = box.map((cells) => cells.filter(({ admits }) => (admits & bitOf(other)) !== 0n));
      const point = overlaps.length < MOST_TELLING ? freshPoint(common, bitOf(at) - 1n) : anyPoint(common);
      const facts = space.flatMap((dimension) => dimension.facts);
      overlaps.push({
        axis,
        rules: [first.number, second.number],
        example: factsAt(point),
        about: facts.filter((fact) => Object.hasOwn(first.when, fact) || Object.hasOwn(second.when, fact)),
        exception: (around & bitOf(other)) !== 0n,
      });
    });
  });
  return overlaps;
}

/** The rules that fit all of the box. */
const rulesAround = (box: Within): bigint => box.flat().reduce((bits, { admits }) => bits & admits, -1n);

const anyPoint = (box: Within): Point => box.flatMap(([first]) => first ?? []);

/** A point that no earlier rule takes, so that the order of the two decides there; any point where there is none. */
function freshPoint(box: Within, earlier: bigint): Point {
  try {
    return uncovered(box, earlier) ?? anyPoint(box);
  } catch (error) {
    if (error instanceof TooManyCases) return anyPoint(box);
    throw error;
  }
}
