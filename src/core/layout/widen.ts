/** Columns of a table beyond its headings: filled or coloured ones beside it whose heading is blank. */
import { colourOfFill } from "./colours";
import type { Sheet } from "./sheet";

/** The share of rows that must say something for a column without a heading to belong to the table. */
const USED = 0.2;

function isUsed(sheet: Sheet, column: number, rows: readonly number[]): boolean {
  if (column < sheet.left || column > sheet.right) return false;
  const used = rows.filter((row) => {
    if (sheet.shown(row, column) !== "") {
      const merge = sheet.merge(row, column);
      return !merge || merge.left === merge.right;
    }
    return ["Red", "Amber", "Green"].includes(colourOfFill(sheet.fill(row, column)) ?? "");
  });
  return used.length > rows.length * USED;
}

/** The columns of a table: from the first to the last heading, and what is used beside them. */
export function tableColumns(sheet: Sheet, left: number, right: number, rows: readonly number[]): number[] {
  let [first, last] = [left, right];
  while (isUsed(sheet, first - 1, rows)) first--;
  while (isUsed(sheet, last + 1, rows)) last++;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (column) => (column >= left && column <= right) || isUsed(sheet, column, rows),
  );
}
