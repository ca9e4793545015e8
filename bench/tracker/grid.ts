import type { CellValue, Grid } from "../../src/core/grid/grid";
import { RATING_FILLS, type SheetData } from "./sheets";

export const DATE_FORMAT = "dd/mm/yyyy";

/** A sheet as the add-in would have read it: the core without any file. */
export function gridOf({ name, rows, merges, dateColumns, ratingColumns, widths }: SheetData): Grid {
  const cells = <Item>(item: (value: CellValue, column: number) => Item): Item[][] =>
    rows.map((row) => widths.map((_, index) => item(row[index] ?? "", index + 1)));
  return {
    sheet: name,
    firstRow: 1,
    firstColumn: 1,
    values: cells((value) => value),
    numberFormats: cells((value, column) =>
      typeof value === "number" && dateColumns.includes(column) ? DATE_FORMAT : "General",
    ),
    fills: cells((value, column) => (ratingColumns.includes(column) ? (RATING_FILLS[String(value)] ?? null) : null)),
    struck: new Set(),
    merges,
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    visible: true,
    date1904: false,
  };
}
