import type { Axis, Colour } from "../tracker/tracker";

/** A rating that the rules gave, or that the officer put in their place. */
export interface Rating {
  readonly sheet: string;
  /** The action's first row, 1-based. */
  readonly row: number;
  readonly ref: string | null;
  readonly axis: Axis;
  /** Null when not rated. */
  readonly rating: Colour | null;
  /** Number of the rule down the whole rules sheet, from 1; null when none matched. */
  readonly rule: number | null;
  /** "Red by rule 3: 107 days past 30 September 2017 and not complete." Never empty. */
  readonly because: string;
  /** What the tracker states on this axis; null where it states none. */
  readonly stated: Colour | null;
  readonly overdue: boolean;
  /** Whole days, 0 when not overdue. */
  readonly daysOverdue: number;
  /** The officer's own rating kept with a reason, in force instead of the computed one; null otherwise. */
  readonly override: { readonly computed: Colour | null; readonly reason: string; readonly stale: boolean } | null;
}
