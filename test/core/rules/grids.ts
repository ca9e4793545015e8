/** Sheets as data, for reading rules back. */
import type { CellValue, Grid } from "../../../src/core/grid/grid";
import type { SheetPlan } from "../../../src/core/summary/plan";

/** A grid of plain values from A1. */
export function gridOf(
  values: readonly (readonly CellValue[])[],
  formats: Readonly<Record<string, string>> = {},
): Grid {
  return {
    sheet: "Ragbook rules",
    firstRow: 1,
    firstColumn: 1,
    values,
    numberFormats: values.map((row, r) => row.map((_, c) => formats[`${r + 1},${c + 1}`] ?? "General")),
    fills: values.map((row) => row.map(() => null)),
    struck: new Set(),
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    visible: true,
    date1904: false,
  };
}

/** The grid that Excel gives back of a written plan. */
export function gridOfPlan(plan: SheetPlan): Grid {
  const width = plan.columnWidths.length;
  const values = plan.rows.map(({ cells }) => Array.from({ length: width }, (_, at) => cells[at]?.value ?? ""));
  const tables = plan.tables.map((table) => ({ ...table, hasHeaders: true, hasTotals: false }));
  return { ...gridOf(values), tables };
}
