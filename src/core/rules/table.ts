/** The rules as officers see them: a row a rule, first match wins within an axis. */
import type { Axis, Colour } from "../tracker/tracker";

/** A value that a fact can have. Null is blank: the row does not say. */
export type FactValue = string | number | boolean | null;

/** One flat record an action: whole numbers, words and yes or no only. */
export type Facts = Readonly<Record<string, FactValue>>;

/**
 * A condition on one fact; a rule without one for a fact takes any value.
 *
 * `listed` and `strict` change nothing of the meaning: they keep how it was written, so that the sheet and
 * json-rules-engine JSON come back as they were.
 */
export type Condition =
  /** Equal to one of the values. `listed`: written as a list though it has one value. */
  | { readonly kind: "in"; readonly values: readonly FactValue[]; readonly listed?: true }
  /** None of the values; blank too, unless blank is one of them. */
  | { readonly kind: "not-in"; readonly values: readonly FactValue[]; readonly listed?: true }
  /** Inclusive whole numbers; null is open. Blank never lies in it. `strict`: written "> 30", not ">= 31". */
  | { readonly kind: "between"; readonly least: number | null; readonly most: number | null; readonly strict?: true }
  /** All of them at once: "> 5 and not 7". */
  | { readonly kind: "all"; readonly of: readonly Condition[] };

export interface Rule {
  /** Down the whole rules sheet, from 1. */
  readonly number: number;
  readonly axis: Axis;
  readonly when: Readonly<Record<string, Condition>>;
  /** Null is "Not rated", said on purpose. */
  readonly rating: Colour | null;
  /** The reason in words, with facts in braces: "{daysOverdue} days past {due} and not complete". */
  readonly because: string;
}

export interface DecisionTable {
  /** "General BRAG (default)". */
  readonly name: string;
  readonly rules: readonly Rule[];
}
