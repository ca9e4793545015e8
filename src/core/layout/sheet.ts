/** A grid with the lookups that reading needs: texts squeezed once, merges found in one step. */
import type { Box, CellValue, Grid } from "../grid/grid";
import { display, fillAt, formatAt, isBlank, squeeze, textOf, valueAt } from "../grid/text";

/** Columns of a worksheet: the factor that makes one number of row and column. */
const COLUMNS = 16384;

const LINE_BREAK = /[\r\n\u2028\u2029\v]/;

export class Sheet {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** False when the merges were not asked for, or there are none. */
  readonly knowsMerges: boolean;
  private readonly rows: (readonly string[] | undefined)[] = [];
  private readonly merged = new Map<number, Box>();

  constructor(readonly grid: Grid) {
    this.top = grid.firstRow;
    this.bottom = grid.firstRow + grid.values.length - 1;
    this.left = grid.firstColumn;
    this.right = grid.firstColumn + grid.values.reduce((most, row) => Math.max(most, row.length), 0) - 1;
    this.knowsMerges = grid.merges.length > 0;
    for (const merge of grid.merges) this.keepMerge(merge);
  }

  private keepMerge(merge: Box): void {
    // Parts of a merge outside the cells that were read hold nothing: passing them over keeps this linear.
    const right = Math.min(merge.right, this.right);
    const bottom = Math.min(merge.bottom, this.bottom);
    for (let row = Math.max(merge.top, this.top); row <= bottom; row++)
      for (let column = Math.max(merge.left, this.left); column <= right; column++)
        if (!this.merged.has(row * COLUMNS + column)) this.merged.set(row * COLUMNS + column, merge);
  }

  private row(row: number): readonly string[] {
    const known = this.rows[row - this.top];
    if (known) return known;
    const values = this.grid.values[row - this.top] ?? [];
    const texts = values.map((value, index) => (value === "" ? "" : this.words(value, row, this.left + index)));
    this.rows[row - this.top] = texts;
    return texts;
  }

  /** The columns of a row that show something, left to right. */
  filled(row: number): number[] {
    const columns: number[] = [];
    this.row(row).forEach((text, index) => {
      if (text !== "") columns.push(this.left + index);
    });
    return columns;
  }

  private words(value: CellValue, row: number, column: number): string {
    if (typeof value === "string") return squeeze(value);
    return squeeze(display(value, formatAt(this.grid, row, column), this.grid.date1904));
  }

  /** The text of a cell on one line, "" when it shows nothing. */
  text(row: number, column: number): string {
    return this.row(row)[column - this.left] ?? "";
  }

  /** The text with its line breaks. */
  lines(row: number, column: number): string {
    const value = this.value(row, column);
    return typeof value === "string" && LINE_BREAK.test(value)
      ? textOf(this.grid, row, column)
      : this.text(row, column);
  }

  value(row: number, column: number): CellValue {
    return valueAt(this.grid, row, column);
  }

  fill(row: number, column: number): string | null {
    return fillAt(this.grid, row, column);
  }

  blank(row: number, column: number): boolean {
    return isBlank(this.grid, row, column);
  }

  /** The merged area that a cell belongs to, or null. */
  merge(row: number, column: number): Box | null {
    return this.merged.get(row * COLUMNS + column) ?? null;
  }

  /** The row whose cell shows for this one: the top of a merged area, else the row itself. */
  anchorRow(row: number, column: number): number {
    return this.merge(row, column)?.top ?? row;
  }

  /** The text that an officer sees at this place: a merged area shows its first cell everywhere. */
  shown(row: number, column: number): string {
    const merge = this.merge(row, column);
    return merge ? this.text(merge.top, merge.left) : this.text(row, column);
  }
}
