import { columnLetters } from "../../../core/grid/address";
import { asWritten } from "./text";
import type { CellPlace } from "../../../core/grid/grid";
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
  for (let column = 0; column < columns; column++) writeLinks(worksheet, rows, lot.first, column);
}

/** Text goes in as text by its apostrophe, so the text format is not needed (see text.ts). */
const formatOf = (cell: PlanCell | null): string =>
  cell === null || cell.style.format === "@" ? "General" : cell.style.format;

/** Queues the links of one column, those of neighbouring rows in one go: thousands of cells would each be an object. */
function writeLinks(worksheet: Excel.Worksheet, rows: readonly PlanRow[], firstRow: number, column: number): void {
  for (let index = 0; index < rows.length; index++) {
    const links: Excel.RangeHyperlink[] = [];
    for (let link; (link = rows[index + links.length]?.cells[column]?.link);) links.push(linkTo(link));
    if (links.length === 0) continue;
    const range = worksheet.getRangeByIndexes(firstRow - 1 + index, column, links.length, 1);
    range.setCellProperties(links.map((hyperlink) => [{ hyperlink }]));
    index += links.length;
  }
}

/** The words stand in the cell already; Excel would parse them again if they came with the link. */
function linkTo({ sheet, row, column }: CellPlace): Excel.RangeHyperlink {
  const letters = columnLetters(column);
  return {
    documentReference: `'${sheet.replaceAll("'", "''")}'!${letters}${row}`,
    screenTip: `Go to ${letters}${row} on ${sheet}`,
  };
}
