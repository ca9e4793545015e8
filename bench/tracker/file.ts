import ExcelJS from "exceljs";
import { boxName } from "../../src/core/grid/address";
import { DATE_FORMAT } from "./grid";
import { RATING_FILLS, trackerOf, type SheetData } from "./sheets";

/** Writes a tracker of so many actions as an .xlsx, row by row: the largest would not fit into memory at once. */
export async function writeTracker(actions: number, file: string): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useStyles: true, useSharedStrings: true });
  for (const sheet of trackerOf(actions)) writeSheet(book, sheet);
  await book.commit();
}

function writeSheet(book: ExcelJS.stream.xlsx.WorkbookWriter, sheet: SheetData): void {
  const worksheet = book.addWorksheet(sheet.name);
  worksheet.columns = sheet.widths.map((width) => ({ width }));
  // A row that is written out can't be merged any more, so areas are merged at their first row.
  const mergesByTop = new Map(sheet.merges.map((box) => [box.top, boxName(box)]));
  sheet.rows.forEach((values, index) => {
    const row = worksheet.getRow(index + 1);
    values.forEach((value, at) => {
      if (value !== "") writeCell(row.getCell(at + 1), value, sheet);
    });
    const merge = mergesByTop.get(index + 1);
    if (merge) worksheet.mergeCells(merge);
    row.commit();
  });
  worksheet.commit();
}

function writeCell(cell: ExcelJS.Cell, value: string | number, { dateColumns, ratingColumns }: SheetData): void {
  const column = Number(cell.col);
  cell.value = value;
  cell.alignment = { wrapText: true, vertical: "top" };
  if (typeof value === "number" && dateColumns.includes(column)) cell.numFmt = DATE_FORMAT;
  const fill = ratingColumns.includes(column) ? RATING_FILLS[String(value)] : undefined;
  if (fill) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: fill.replace("#", "FF") } };
}
