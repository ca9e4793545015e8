import type { CellPlace } from "../grid/grid";

export type Severity = "error" | "warning" | "advice";

/** A change that puts a finding right; nothing is fixed without the officer. */
export interface Fix {
  readonly place: CellPlace;
  readonly before: string;
  /** What the cell holds afterwards; a date fix gives a serial and a format that shows the same words. */
  readonly value?: string | number;
  readonly numberFormat?: string;
  /** "#RRGGBB". */
  readonly fill?: string;
  /** In words, for the preview. */
  readonly after: string;
}

/** Something a careful officer would want to know about a cell. */
export interface Finding {
  /** A code of the catalogue: "missing-owner". */
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** "H14". */
  readonly cell: string;
  /** The action's first row where it is about an action, else the cell's own, 1-based. */
  readonly row: number;
  readonly ref: string | null;
  /** One plain sentence: what is wrong. */
  readonly message: string;
  /** One plain sentence: what to do. */
  readonly suggestion: string;
  readonly fix: Fix | null;
}
