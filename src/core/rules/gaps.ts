/** Finds the actions that no rule fits, each gap as large as it is, so that one example tells all of it. */
import { bitOf } from "./analysis";
import type { AxisRules, Gap } from "./analysis";
import { factsAt, uncovered } from "./search";
import type { Point } from "./search";
import type { Cell } from "./space";

/** A rule set with more holes than this has no key at all; the rest would tell nothing new. */
const MOST_GAPS = 20;

/** @throws TooManyCases */
export function gapsOf({ axis, rules, space }: AxisRules): Gap[] {
  const gaps: Gap[] = [];
  // A gap once found counts as covered, by a bit of its own behind those of the rules.
  let box: readonly (readonly Cell[])[] = space.map(({ cells }) => cells);
  const ofRules = bitOf(rules.length) - 1n;
  let covering = ofRules;
  while (gaps.length < MOST_GAPS) {
    const point = uncovered(box, covering);
    if (!point) break;
    const inGap = widen(point, box, ofRules);
    const about = space.flatMap(({ facts }, at) => ((inGap[at]?.size ?? 0) < (box[at]?.length ?? 0) ? facts : []));
    gaps.push({ axis, example: factsAt(point), about });
    const mark = bitOf(rules.length + gaps.length);
    covering |= mark;
    box = box.map((cells, at) =>
      cells.map((cell) => (inGap[at]?.has(cell) ? { ...cell, admits: cell.admits | mark } : cell)),
    );
  }
  return gaps;
}

/** A largest box around a point that no rule fits, other gaps or not: whole dimensions first, so that few facts are told. */
function widen(point: Point, box: readonly (readonly Cell[])[], ofRules: bigint): ReadonlySet<Cell>[] {
  const wide = point.map((cell) => new Set([cell]));
  const fitted = point.map(({ admits }) => admits);
  const isFree = (dimension: number, admits: bigint): boolean =>
    fitted.reduce((left, bits, at) => (at === dimension ? left : left & bits), admits & ofRules) === 0n;
  const take = (dimension: number, cells: readonly Cell[]): void => {
    for (const cell of cells) {
      if (!isFree(dimension, cell.admits)) continue;
      wide[dimension]?.add(cell);
      fitted[dimension] = (fitted[dimension] ?? 0n) | cell.admits;
    }
  };
  const dimensions = box.map((_, at) => at).reverse();
  for (const at of dimensions) {
    const all = (box[at] ?? []).reduce((bits, { admits }) => bits | admits, 0n);
    if (isFree(at, all)) take(at, box[at] ?? []);
  }
  for (const at of dimensions) take(at, box[at] ?? []);
  return wide;
}
