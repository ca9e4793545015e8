import type { Box, Sheet } from "../../file/book";
import { holds, overlaps } from "../../file/book";
import { invalidArgument, wrongShape } from "../../protocol/errors";
import type { Context } from "../context";
import { columnCount, isUnbounded, rowCount } from "../geometry";
import { syncHeaders } from "../table/headers";
import { allowWriting } from "./locked";
import { typed } from "./typed";

/** A value for every cell, or one value for all. A null leaves its cell as it is. */
export type Matrix = readonly (readonly unknown[])[];

/** Spreads what the add-in gave over a box. Throws `InvalidArgument` when it has another shape. */
export function shapeTo(box: Box, given: unknown): (row: number, column: number) => unknown {
  if (isUnbounded(box)) throw invalidArgument();
  if (!Array.isArray(given)) return () => given;
  const matrix = given as unknown[];
  const fits =
    matrix.length === rowCount(box) && matrix.every((line) => Array.isArray(line) && line.length === columnCount(box));
  if (!fits) throw wrongShape();
  return (row, column) => (matrix[row - box.top] as unknown[])[column - box.left];
}

/** Writes values or formulas as if they were typed. */
export function writeCells(context: Context, sheet: Sheet, box: Box, given: unknown): void {
  const at = shapeTo(box, given);
  allowWriting(context, sheet, box);
  const covered = coveredCells(sheet, box);
  const { styles, date1904 } = context.book;
  for (let row = box.top; row <= box.bottom; row++) {
    for (let column = box.left; column <= box.right; column++) {
      const input = at(row, column);
      if (input === null || input === undefined || covered(row, column)) continue;
      const style = sheet.styleAt(row, column);
      const { format, quotePrefix } = styles.style(style);
      const result = typed(input, format, date1904);
      if (result.value === null && result.formula === null && !sheet.cell(row, column)) continue;
      if (result.formula === null) sheet.setValue(row, column, result.value);
      else sheet.setFormula(row, column, result.formula);
      const takesFormat = result.format !== null && format === "General";
      if (takesFormat || result.apostrophe !== quotePrefix) {
        const change = { quotePrefix: result.apostrophe, ...(takesFormat && { format: result.format ?? format }) };
        sheet.setStyle(row, column, styles.restyle(style, change));
      }
    }
  }
  syncHeaders(sheet, box);
  context.calculation.touch(sheet, box);
}

/** Merged areas show their first cell only: what is written to the others is dropped. */
function coveredCells(sheet: Sheet, box: Box): (row: number, column: number) => boolean {
  const merges = sheet.merges.filter((merge) => overlaps(merge, box));
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some((merge) => holds(merge, row, column) && (row !== merge.top || column !== merge.left));
}
