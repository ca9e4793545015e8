/**
 * A worksheet as data: what the add-in read of it, and nothing that Excel could take back.
 *
 * Rows and columns are the worksheet's own numbers, 1-based, everywhere outside this folder.
 */

/** A cell's value as Office.js gives it: "" for an empty cell, dates as serial numbers, errors as "#REF!". */
export type CellValue = string | number | boolean;

/** A rectangle of cells, 1-based and inclusive. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell's place in the workbook, 1-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** An Excel Table (ListObject) on the sheet. */
export interface ExcelTable extends Box {
  readonly name: string;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

export interface Grid {
  readonly sheet: string;
  /** Worksheet row of `values[0]`, 1-based. */
  readonly firstRow: number;
  /** Worksheet column of `values[0][0]`, 1-based. */
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Excel number format codes, the same shape as `values`; "General" where none. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Fill colours as "#RRGGBB" in capitals, null where the cell has none; the same shape as `values`. */
  readonly fills: readonly (readonly (string | null)[])[];
  /** Cells whose whole text is struck out, as "row,column", 1-based. */
  readonly struck: ReadonlySet<string>;
  /** Merged areas; empty when they were not asked for. */
  readonly merges: readonly Box[];
  readonly tables: readonly ExcelTable[];
  /** Worksheet rows that the officer does not see: hidden by hand or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** False for a hidden sheet. */
  readonly visible: boolean;
  /** The workbook counts its days from 1 January 1904. */
  readonly date1904: boolean;
}
