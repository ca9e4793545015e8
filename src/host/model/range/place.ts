import type { Box, Sheet } from "../../file/book";
import { invalidArgument, invalidReference, itemNotFound } from "../../protocol/errors";
import type { Context } from "../context";
import {
  addressOf,
  around,
  boxAt,
  cellCount,
  columnCount,
  intersect,
  isWholeColumns,
  isWholeRows,
  moved,
  quoteSheet,
  requireBox,
  rowCount,
  splitAddress,
} from "../geometry";
import { SheetObject } from "../model-object";
import type { Worksheet } from "../sheet/worksheet";
import type { Range } from "./range";

/** What an argument that means a range may be: a range, or its address on the same sheet. */
export type RangeArgument = RangePlace | string;

/** Where a range lies, and the ranges that lie about it. Indexes of Office.js count from 0, boxes from 1. */
export abstract class RangePlace extends SheetObject {
  constructor(
    context: Context,
    sheet: Sheet,
    private place: Box | null,
  ) {
    super(context, sheet);
  }

  /** Throws `InvalidReference` when the cells were taken out of the sheet. */
  get box(): Box {
    if (!this.place) throw invalidReference();
    return this.place;
  }

  override $kept(): void {
    this.context.keptRanges.add(this);
  }
  override $released(): void {
    this.context.keptRanges.delete(this);
  }
  /** Follows the cells where they were moved to. */
  follow(to: (box: Box) => Box | null): void {
    this.place = this.place && to(this.place);
  }

  get boxes(): readonly Box[] {
    return [this.box];
  }

  protected at(box: Box): Range {
    return this.context.objects.range(this.sheet, box);
  }

  /** The box of a range argument. Throws `InvalidArgument` for a range of another sheet. */
  protected boxOf(range: RangeArgument | undefined): Box {
    if (range instanceof RangePlace) {
      if (range.sheet !== this.sheet) throw invalidArgument();
      return range.box;
    }
    if (typeof range !== "string") throw invalidArgument();
    return requireBox(splitAddress(range).cells);
  }

  get Address(): string {
    return `${quoteSheet(this.sheet.name)}!${addressOf(this.box)}`;
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.box.top - 1;
  }
  get ColumnIndex(): number {
    return this.box.left - 1;
  }
  get RowCount(): number {
    return rowCount(this.box);
  }
  get ColumnCount(): number {
    return columnCount(this.box);
  }
  /** -1 when there are more cells than a 32-bit number counts. */
  get CellCount(): number {
    const cells = cellCount(this.box);
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }
  get IsEntireColumn(): boolean {
    return isWholeColumns(this.box);
  }
  get IsEntireRow(): boolean {
    return isWholeRows(this.box);
  }
  get Worksheet(): Worksheet {
    return this.context.objects.worksheet(this.sheet);
  }

  GetCell(row: number, column: number): Range {
    return this.at(boxAt(this.box.top + row, this.box.left + column, 1, 1));
  }
  GetRow(row: number): Range {
    return this.at(boxAt(this.box.top + row, this.box.left, 1, this.ColumnCount));
  }
  GetColumn(column: number): Range {
    return this.at(boxAt(this.box.top, this.box.left + column, this.RowCount, 1));
  }
  GetLastRow(): Range {
    return this.at({ ...this.box, top: this.box.bottom });
  }
  GetLastColumn(): Range {
    return this.at({ ...this.box, left: this.box.right });
  }
  GetLastCell(): Range {
    return this.at({ ...this.box, top: this.box.bottom, left: this.box.right });
  }
  GetEntireRow(): Range {
    return this.at({ ...this.box, left: 1, right: 16_384 });
  }
  GetEntireColumn(): Range {
    return this.at({ ...this.box, top: 1, bottom: 1_048_576 });
  }
  GetOffsetRange(rows: number, columns: number): Range {
    return this.at(moved(this.box, rows, columns));
  }
  GetResizedRange(rows: number, columns: number): Range {
    return this.at(boxAt(this.box.top, this.box.left, this.RowCount + rows, this.ColumnCount + columns));
  }
  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at(boxAt(this.box.top, this.box.left, rows, columns));
  }
  GetBoundingRect(other: RangeArgument): Range {
    return this.at(around(this.box, this.boxOf(other)));
  }
  GetIntersection(other: RangeArgument): Range {
    const range = this.GetIntersectionOrNullObject(other);
    if (!range) throw itemNotFound();
    return range;
  }
  GetIntersectionOrNullObject(other: RangeArgument): Range | null {
    const box = intersect(this.box, this.boxOf(other));
    return box && this.at(box);
  }
  GetRowsAbove(count = 1): Range {
    return count < 0
      ? this.GetRowsBelow(-count)
      : this.at(boxAt(this.box.top - count, this.box.left, count, this.ColumnCount));
  }
  GetRowsBelow(count = 1): Range {
    return count < 0
      ? this.GetRowsAbove(-count)
      : this.at(boxAt(this.box.bottom + 1, this.box.left, count, this.ColumnCount));
  }
  GetColumnsBefore(count = 1): Range {
    return count < 0
      ? this.GetColumnsAfter(-count)
      : this.at(boxAt(this.box.top, this.box.left - count, this.RowCount, count));
  }
  GetColumnsAfter(count = 1): Range {
    return count < 0
      ? this.GetColumnsBefore(-count)
      : this.at(boxAt(this.box.top, this.box.right + 1, this.RowCount, count));
  }
}
