import type { Box } from "../grid/grid";

/** What a column of a tracker holds. The names are public: `read --json` prints them. */
export type Field =
  | "ref"
  | "sectionRef"
  | "section"
  | "action"
  | "owner"
  | "due"
  | "originalDue"
  | "revisedDue"
  | "timesRevised"
  | "status"
  | "ratingOutcome"
  | "ratingArrangements"
  | "previousOutcome"
  | "previousArrangements"
  | "progress"
  | "furtherAction"
  | "resources"
  | "recommendations"
  | "priority"
  | "evidence"
  | "percentComplete"
  | "completedOn"
  | "slippageReason"
  | "startDate"
  | "crossReference"
  | "other";

/** One field of one column; a column that holds two fields ("Responsibility and date") has two entries. */
export interface ColumnLayout {
  /** Worksheet column, 1-based. */
  readonly column: number;
  /** The heading as shown, two header rows joined, "" when blank. */
  readonly heading: string;
  readonly field: Field;
  /** 0 to 1. */
  readonly confidence: number;
  /** In plain words: "the heading says so", "dates stand under it". */
  readonly why: string;
  /** A tick column: the colour or status that a tick here stands for; null otherwise. */
  readonly tick: string | null;
}

export interface TableLayout {
  /** Worksheet rows of the headings, repeats at page breaks included. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnLayout[];
  /** First and last row of the body. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** "rows": an action a row; "block": label and value pairs down the sheet. */
  readonly shape: "rows" | "block";
}

export interface SheetLayout {
  readonly sheet: string;
  readonly tables: readonly TableLayout[];
  /** Areas that look like tables and hold no actions, with the reason ("counts, not actions"). */
  readonly decoys: readonly { readonly area: Box; readonly why: string }[];
}

/** What the officer told us about a sheet once; kept in the workbook. */
export interface LayoutCorrection {
  readonly sheet: string;
  /** The sheet, or the table with this header row, is no tracker. */
  readonly notATracker?: boolean;
  /** Worksheet row of the table's first header row, 1-based. */
  readonly headerRow?: number;
  /** Number of header rows, from `headerRow` down. */
  readonly headerRowCount?: number;
  /** Column number to the fields it holds. */
  readonly columns?: Readonly<Record<number, readonly Field[]>>;
}
