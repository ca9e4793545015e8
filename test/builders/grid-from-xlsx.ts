/** Grids of an .xlsx file, as the add-in reads them from Excel. */
import ExcelJS from "exceljs";
import { parseBox } from "../../src/core/grid/address";
import { serialOf } from "../../src/core/grid/dates";
import type { Box, CellValue, ExcelTable, Grid } from "../../src/core/grid/grid";

const DAY = 86_400_000;

function serialOfDate(date: Date, date1904: boolean): number {
  const time = (date.getTime() % DAY) / DAY;
  return serialOf(date.toISOString().slice(0, 10), date1904) + time;
}

function valueOf(value: ExcelJS.CellValue, date1904: boolean): CellValue {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return serialOfDate(value, date1904);
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("error" in value) return value.error;
  if ("hyperlink" in value) return valueOf(value.text, date1904);
  return "result" in value ? valueOf(value.result, date1904) : "";
}

function fillOf(cell: ExcelJS.Cell): string | null {
  const fill = cell.fill as ExcelJS.Fill | undefined;
  if (fill?.type !== "pattern" || fill.pattern !== "solid") return null;
  const argb = fill.fgColor?.argb;
  return argb ? `#${argb.slice(-6).toUpperCase()}` : null;
}

function isStruck(cell: ExcelJS.Cell): boolean {
  const value = cell.value as { richText?: { font?: { strike?: boolean } }[] } | null;
  const runs = value && typeof value === "object" ? value.richText : undefined;
  return runs ? runs.length > 0 && runs.every((run) => run.font?.strike) : Boolean(cell.font?.strike);
}

function tablesOf(sheet: ExcelJS.Worksheet): ExcelTable[] {
  const tables = Object.values(
    (
      sheet as unknown as {
        tables?: Record<
          string,
          { table?: { name: string; tableRef?: string; headerRow?: boolean; totalsRow?: boolean } }
        >;
      }
    ).tables ?? {},
  );
  return tables.flatMap(({ table }) => {
    const box = table?.tableRef ? parseBox(table.tableRef) : null;
    return table && box
      ? [{ name: table.name, hasHeaders: table.headerRow !== false, hasTotals: table.totalsRow === true, ...box }]
      : [];
  });
}

function gridOf(sheet: ExcelJS.Worksheet, date1904: boolean): Grid {
  const [rows, columns] = [sheet.rowCount, sheet.columnCount];
  const struck = new Set<string>();
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
  const shape = <Item>(item: (cell: ExcelJS.Cell) => Item): Item[][] =>
    numbers(rows).map((row) => numbers(columns).map((column) => item(sheet.getCell(row, column))));
  const values = shape((cell) => {
    if (cell.isMerged && cell.master !== cell) return "";
    if (isStruck(cell)) struck.add(`${cell.row},${cell.col}`);
    return valueOf(cell.value, date1904);
  });
  const merges = (sheet.model as unknown as { merges?: string[] }).merges ?? [];
  return {
    sheet: sheet.name,
    firstRow: 1,
    firstColumn: 1,
    values,
    numberFormats: shape((cell) => cell.numFmt || "General"),
    fills: shape(fillOf),
    struck,
    merges: merges.map(parseBox).filter((box): box is Box => box !== null),
    tables: tablesOf(sheet),
    hiddenRows: new Set(numbers(rows).filter((row) => sheet.getRow(row).hidden)),
    hiddenColumns: new Set(numbers(columns).filter((column) => sheet.getColumn(column).hidden)),
    visible: sheet.state === "visible",
    date1904,
  };
}

/** The worksheets of an .xlsx file, hidden ones too. */
export async function gridsFromXlsx(file: string): Promise<Grid[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const date1904 = Boolean(workbook.properties?.date1904);
  return workbook.worksheets.map((sheet) => gridOf(sheet, date1904));
}
