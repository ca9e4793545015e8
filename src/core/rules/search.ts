/**
 * Looks for an action that no rule of a set fits, exactly: cell by cell down the dimensions, keeping only the rules
 * that still fit. Where the same rules are left at the same depth the answer is the same, so it is kept; this holds
 * the work down where going through every combination would never end.
 */
import { PLAIN_ACTION } from "./possible";
import type { Cell, Dimension } from "./space";
import type { Facts } from "./table";

/** The search gave up: there are too many cases that the rules tell apart. */
export class TooManyCases extends Error {
  override readonly name = "TooManyCases";
}

/** Steps of one search; a real key takes some hundreds. */
const MOST_STEPS = 300_000;

/** One cell a dimension: an action. */
export type Point = readonly Cell[];

/** A dimension with the cells that the search may use. */
export type Within = readonly (readonly Cell[])[];

/** The cells of a space in which all of these rules fit: their common box. Empty in a dimension where none does. */
export const boxOfRules = (space: readonly Dimension[], rules: bigint): Within =>
  space.map(({ cells }) => cells.filter(({ admits }) => (admits & rules) === rules));

/** The rules that share a cell with this box in every dimension, and so an action. */
export const rulesMeeting = (box: Within): bigint =>
  box.reduce((meeting, cells) => meeting & cells.reduce((bits, { admits }) => bits | admits, 0n), -1n);

/**
 * A point of the box that none of the covering rules fits; null when they cover it all.
 * @throws TooManyCases when that can't be told in a sensible time.
 */
export function uncovered(box: Within, covering: bigint): Point | null {
  if (box.some((cells) => cells.length === 0)) return null;
  const alwaysFrom = rulesThatAlwaysFit(box, covering);
  const covered = box.map(() => new Set<bigint>());
  let steps = 0;
  return search(0, covering);

  function search(depth: number, left: bigint): Point | null {
    if (left === 0n) return box.slice(depth).flatMap(([first]) => first ?? []);
    if ((left & (alwaysFrom[depth] ?? left)) !== 0n || covered[depth]?.has(left)) return null;
    if (++steps > MOST_STEPS) throw new TooManyCases();
    for (const cell of box[depth] ?? []) {
      const rest = search(depth + 1, left & cell.admits);
      if (rest) return [cell, ...rest];
    }
    covered[depth]?.add(left);
    return null;
  }
}

/** At each depth, the rules that fit every cell from there on: with one of them left, all is covered. */
function rulesThatAlwaysFit(box: Within, covering: bigint): bigint[] {
  const always = [covering];
  for (const cells of [...box].reverse()) {
    always.unshift(cells.reduce((bits, { admits }) => bits & admits, always[0] ?? covering));
  }
  return always;
}

/** The facts of an action at a point; a plain action's where the rules do not ask. */
export const factsAt = (point: Point): Facts =>
  point.reduce<Facts>((facts, { example }) => ({ ...facts, ...example }), PLAIN_ACTION);
