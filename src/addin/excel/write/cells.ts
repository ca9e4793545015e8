import { columnLetters } from "../../../core/grid/address";
import { asWritten } from "./text";
import type { PlanCell, PlanRow, SheetPlan } from "../../../core/summary/plan";

/** A request stays below this many characters, well under the 5 MB that Excel on the web takes. */
export const REQUEST_LIMIT = 2_500_000;

/** Rows `first` to `last` of a plan, 1-based, that go into one request. */
export interface RowLot {
  readonly first: number;
  readonly last: number;
}

/** Cuts a plan's rows into lots that each fit into a request. */
export function rowLots(rows: readonly PlanRow[]): RowLot[] {
  const lots: { first: number; last: number }[] = [];
  let size = Infinity;
  rows.forEach((row, index) => {
    const length = row.cells.reduce((sum, cell) => sum + 40 + String(cell?.value ?? "").length * 1.2, 0);
    if (size + length > REQUEST_LIMIT) {
      lots.push({ first: index + 1, last: index + 1 });
      size = 0;
    }
    size += length;
    lots.at(-1)!.last = index + 1;
  });
  return lots;
}

/** Queues the values of some rows, formats first: a date format must stand before its number comes. */
export function writeCells(worksheet: Excel.Worksheet, plan: SheetPlan, lot: RowLot): void {
  const columns = plan.columnWidths.length;
  const rows = plan.rows.slice(lot.first - 1, lot.last);
  const range = worksheet.getRangeByIndexes(lot.first - 1, 0, rows.length, columns);
  const cells = (row: PlanRow) => Array.from({ length: columns }, (_, column) => row.cells[column] ?? null);
  range.numberFormat = rows.map((row) => cells(row).map((cell) => formatOf(cell)));
  range.values = rows.map((row) => cells(row).map((cell) => asWritten(cell?.value ?? null)));
  rows.forEach((row, index) =>
    row.cells.forEach((cell, column) => {
      if (cell?.link) writeLink(worksheet.getCell(lot.first - 1 + index, column), cell);
    }),
  );
}

/** Text goes in as text by its apostrophe, so the text format is not needed (see text.ts). */
const formatOf = (cell: PlanCell | null): string =>
  cell === null || cell.style.format === "@" ? "General" : cell.style.format;

/** The words stand in the cell already; Excel would parse them again if they came with the link. */
function writeLink(range: Excel.Range, cell: PlanCell): void {
  const { sheet, row, column } = cell.link!;
  const letters = columnLetters(column);
  range.hyperlink = {
    documentReference: `'${sheet.replaceAll("'", "''")}'!${letters}${row}`,
    screenTip: `Go to ${letters}${row} on ${sheet}`,
  };
}
