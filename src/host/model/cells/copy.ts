import type { Box } from "../../file/book";
import { overlaps, shiftFormula } from "../../file/book";
import { invalidArgument } from "../../protocol/errors";
import { changed } from "../changes";
import { columnCount, intersect, moved, rowCount } from "../geometry";
import type { RangePlace } from "../range/place";

export interface CopyOptions {
  /** "All", "Formulas", "Values" or "Formats". */
  readonly copyType: string;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Copies cells onto a range; a larger target is filled with repetitions where they fit. */
export function copyCells(from: RangePlace, to: RangePlace, options: CopyOptions): void {
  if (!["All", "Formulas", "Values", "Formats"].includes(options.copyType)) throw invalidArgument();
  const source = snapshot(from);
  const rows = options.transpose ? columnCount(from.box) : rowCount(from.box);
  const columns = options.transpose ? rowCount(from.box) : columnCount(from.box);
  const target = repeated(to.box, rows, columns);
  for (let row = target.top; row <= target.bottom; row++) {
    for (let column = target.left; column <= target.right; column++) {
      const [down, across] = [(row - target.top) % rows, (column - target.left) % columns];
      const cell = options.transpose ? source[across]?.[down] : source[down]?.[across];
      if (cell && !(options.skipBlanks && cell.value === null && cell.formula === null))
        put(to, row, column, cell, options);
    }
  }
  if (options.copyType === "All") copyMerges(from, to, target);
  to.context.calculation.touch(to.sheet, target);
  changed(to.context, to.sheet, target, options.copyType === "Formats" ? "format" : "RangeEdited");
}

interface Copied {
  readonly row: number;
  readonly column: number;
  readonly value: ReturnType<RangePlace["sheet"]["value"]>;
  readonly formula: string | null;
  readonly style: number;
}

function snapshot({ sheet, box }: RangePlace): Copied[][] {
  const copy: Copied[][] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    const line: Copied[] = [];
    for (let column = box.left; column <= box.right; column++) {
      const value = sheet.value(row, column);
      line.push({ row, column, value, formula: sheet.formulaAt(row, column), style: sheet.styleAt(row, column) });
    }
    copy.push(line);
  }
  return copy;
}

/** The target grows to the size of one copy, or of as many whole copies as it has room for. */
function repeated(box: Box, rows: number, columns: number): Box {
  const fits = rowCount(box) % rows === 0 && columnCount(box) % columns === 0;
  return fits ? box : { ...box, bottom: box.top + rows - 1, right: box.left + columns - 1 };
}

function put({ sheet }: RangePlace, row: number, column: number, cell: Copied, { copyType }: CopyOptions): void {
  if (copyType === "All" || copyType === "Formats") sheet.setStyle(row, column, cell.style);
  if (copyType === "Formats") return;
  if (cell.formula === null || copyType === "Values") sheet.setValue(row, column, cell.value);
  else
    sheet.setFormula(
      row,
      column,
      shiftFormula(cell.formula.slice(1), row - cell.row, column - cell.column),
      cell.value,
    );
}

function copyMerges(from: RangePlace, to: RangePlace, target: Box): void {
  const inside = from.sheet.merges.filter((merge) => intersect(merge, from.box));
  to.sheet.merges = to.sheet.merges.filter((merge) => !overlaps(merge, target));
  const [rows, columns] = [target.top - from.box.top, target.left - from.box.left];
  to.sheet.merges = [...to.sheet.merges, ...inside.map((merge) => moved(merge, rows, columns))];
}
