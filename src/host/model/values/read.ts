import type { Box, Cell, Sheet } from "../../file/book";
import type { Context } from "../context";
import { cellCount, isUnbounded } from "../geometry";

/** More cells than this and Excel answers null instead of values. */
export const MOST_CELLS = 5_000_000;

/** Whether the cells of a box can be read one by one; of whole rows and columns Excel gives null. */
export const isReadable = (box: Box): boolean => !isUnbounded(box) && cellCount(box) <= MOST_CELLS;

/**
 * A value for each cell of a box, row by row; null when the box is too large.
 * @param of gets the cell, undefined where none is, and the style that shows there
 */
export function readCells<T>(
  context: Context,
  sheet: Sheet,
  box: Box,
  of: (cell: Cell | undefined, style: number, row: number, column: number) => T,
): T[][] | null {
  if (!isReadable(box)) return null;
  context.calculation.settle();
  const width = box.right - box.left + 1;
  const result: T[][] = [];
  for (let number = box.top; number <= box.bottom; number++) {
    const row = sheet.row(number);
    const line = new Array<T>(width);
    let at = row?.place(box.left) ?? 0;
    for (let column = box.left; column <= box.right; column++) {
      const cell = row?.cells[at];
      if (cell?.column === column) {
        line[column - box.left] = of(cell, cell.style, number, column);
        at++;
      } else {
        line[column - box.left] = of(undefined, row?.style ?? columnStyle(sheet, column), number, column);
      }
    }
    result.push(line);
  }
  return result;
}

const columnStyle = (sheet: Sheet, column: number): number =>
  sheet.columns.length === 0 ? 0 : (sheet.column(column)?.style ?? 0);
