import { invalidArgument, itemNotFound } from "../../protocol/errors";
import { SheetObject } from "../model-object";
import type { Range } from "../range/range";
import type { RangeArgument } from "../range/place";
import { RangePlace } from "../range/place";

export class WorksheetFreezePanes extends SheetObject {
  static override readonly type = "WorksheetFreezePanes";

  private freeze(rows: number, columns: number): void {
    const counts = [rows, columns];
    if (!counts.every((count) => Number.isInteger(count) && count >= 0)) throw invalidArgument();
    Object.assign(this.sheet.view, { frozenRows: rows, frozenColumns: columns });
    this.context.dirty = true;
  }
  FreezeRows(count = 1): void {
    this.freeze(count, 0);
  }
  FreezeColumns(count = 1): void {
    this.freeze(0, count);
  }
  /** Freezes the rows and columns of a range that starts at A1. */
  FreezeAt(range: RangeArgument): void {
    const { box } = range instanceof RangePlace ? range : this.context.objects.worksheet(this.sheet).rangeAt(range);
    this.freeze(box.bottom === 1_048_576 ? 0 : box.bottom, box.right === 16_384 ? 0 : box.right);
  }
  Unfreeze(): void {
    this.freeze(0, 0);
  }
  GetLocationOrNullObject(): Range | null {
    const { frozenRows, frozenColumns } = this.sheet.view;
    if (frozenRows === 0 && frozenColumns === 0) return null;
    const box = { top: 1, left: 1, bottom: frozenRows || 1_048_576, right: frozenColumns || 16_384 };
    return this.context.objects.range(this.sheet, box);
  }
  GetLocation(): Range {
    const range = this.GetLocationOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
}
