/**
 * A sheet as data: what one summary sheet shows, cell by cell. `addin/excel` applies it, without
 * deciding anything. Sizes are points; rows and columns are 1-based.
 */
import type { CellPlace } from "../grid/grid";

/** How a cell looks. Every plan uses a handful of these objects, so that equal runs can be written together. */
export interface CellStyle {
  /** "#RRGGBB". */
  readonly ink: string;
  readonly fill: string | null;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  /** Steps of Excel's indent. */
  readonly indent: number;
  readonly underline: boolean;
  /** Excel number format code; "@" for text, "General" for none. */
  readonly format: string;
  readonly borders: Readonly<Partial<Record<"top" | "bottom" | "left" | "right", Border>>>;
}

export interface Border {
  readonly colour: string;
  readonly weight: "hairline" | "thin" | "medium" | "thick";
}

export interface PlanCell {
  /** Text is always written as text; a number that should show as a date is an Excel serial with a date format. */
  readonly value: string | number | boolean | null;
  readonly style: CellStyle;
  /** A cell of the workbook that this one leads to. */
  readonly link?: CellPlace;
}

export interface PlanRow {
  readonly height: number;
  /** From column 1; shorter than the sheet's columns where the rest is empty. */
  readonly cells: readonly (PlanCell | null)[];
}

/** An Excel Table: one header row of unique names, no merged cell in it. */
export interface PlanTable {
  /** Unique in the workbook, a legal table name: "rb_action_progress". */
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A stacked bar chart whose figures stand in the sheet beside it. */
export interface PlanChart {
  readonly name: string;
  readonly title: string;
  readonly kind: "bar-stacked" | "column-stacked";
  /** Cells of the category labels, one column (or row). */
  readonly categories: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
  readonly series: readonly {
    readonly name: string;
    readonly values: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
    readonly fill: string;
    readonly line: string;
    readonly ink: string;
  }[];
  /** The cells that the chart covers. */
  readonly area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
}

export interface PlanPrint {
  /** Rows repeated at the top of each page, null for none. */
  readonly titleRows: { readonly top: number; readonly bottom: number } | null;
  readonly area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
  /** A page ends before each of these rows. */
  readonly breaksBefore: readonly number[];
  /** In Excel's header and footer codes; an ampersand of the text is doubled. */
  readonly footer: { readonly left: string; readonly centre: string; readonly right: string };
  /** Inches. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}

export interface SheetPlan {
  /** Stable: "committee-summary". The mark on the sheet is this id. */
  readonly id: string;
  /** The tab's name when it is first made. */
  readonly name: string;
  /** Widths in points, one a column. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly PlanRow[];
  readonly tables: readonly PlanTable[];
  readonly charts: readonly PlanChart[];
  /** Rows kept in sight from the top, 0 for none. */
  readonly frozenRows: number;
  readonly print: PlanPrint;
  /** Cells with a drop-down of words; other input is allowed, and found by the checks. */
  readonly choices: readonly {
    readonly area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
    readonly words: readonly string[];
  }[];
  /** Heading of the column that belongs to the officer and is kept on refresh, with the key of each row; null when none. */
  readonly notes: { readonly table: string; readonly column: number; readonly keys: readonly string[] } | null;
}
