/** What there is to say of a rule set. */
import type { Axis } from "../tracker/tracker";
import type { Dimension } from "./space";
import type { Facts, Rule } from "./table";

/** Actions that no rule of the axis fits. */
export interface Gap {
  readonly axis: Axis;
  /** Facts of one such action, all of them. */
  readonly example: Facts;
  /** The facts that matter: the others could be anything. */
  readonly about: readonly string[];
}

/** A rule that can never apply. */
export interface Shadowed {
  readonly axis: Axis;
  readonly rule: number;
  /** The earlier rules that together take every action it fits; as few as will do. */
  readonly by: readonly number[];
}

/** Two rules that fit the same action and rate it differently: the first wins, so their order is a choice. */
export interface Overlap {
  readonly axis: Axis;
  readonly rules: readonly [number, number];
  readonly example: Facts;
  readonly about: readonly string[];
  /** The first fits only what the second fits too: the usual way to write an exception, and no fault. */
  readonly exception: boolean;
}

/** A rule that no action can meet. */
export interface Impossible {
  readonly axis: Axis;
  readonly rule: number;
  /** The facts that can't be as it asks, or not together. */
  readonly about: readonly string[];
}

export interface Analysis {
  readonly gaps: readonly Gap[];
  readonly shadowed: readonly Shadowed[];
  readonly overlaps: readonly Overlap[];
  readonly impossible: readonly Impossible[];
  /** What could not be checked, in plain words; empty nearly always. */
  readonly unchecked: readonly string[];
}

/** The rules of one axis and the space that they divide; bit n of a cell is rule n of this list. */
export interface AxisRules {
  readonly axis: Axis;
  readonly rules: readonly Rule[];
  readonly space: readonly Dimension[];
}

/** The bit of a rule in a cell. */
export const bitOf = (rule: number): bigint => 1n << BigInt(rule);
