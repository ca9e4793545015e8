import type { Box, Sheet, Table as BookTable } from "../../file/book";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import type { Context } from "../context";
import { SheetObject, allow } from "../model-object";
import type { Range } from "../range/range";
import type { RangeArgument } from "../range/place";
import { RangePlace } from "../range/place";

/** The filter buttons of a sheet, or of a table. Criteria are left to Excel: this host hides no rows by them. */
export class AutoFilter extends SheetObject {
  static override readonly type = "AutoFilter";
  constructor(
    context: Context,
    sheet: Sheet,
    private readonly table: BookTable | null,
  ) {
    super(context, sheet);
  }

  private box(): Box | null {
    if (this.table) return this.table.filterButtons ? this.table.ref : null;
    return this.sheet.autoFilter;
  }
  get Enabled(): boolean {
    return this.box() !== null;
  }
  get IsDataFiltered(): boolean {
    const box = this.box();
    return box !== null && this.sheet.rowsIn(box.top, box.bottom).some(({ hidden }) => hidden);
  }
  Apply(range: RangeArgument): void {
    allow(this.sheet, "autoFilter");
    if (this.table) throw invalidArgument();
    const place = range instanceof RangePlace ? range : this.context.objects.worksheet(this.sheet).rangeAt(range);
    this.sheet.autoFilter = place.box;
  }
  /** Shows the rows that the filter hid. */
  ClearCriteria(): void {
    const box = this.box();
    if (box)
      for (const { number } of this.sheet.rowsIn(box.top + 1, box.bottom)) this.sheet.setRow(number, { hidden: false });
  }
  Remove(): void {
    this.ClearCriteria();
    if (this.table) this.table.filterButtons = false;
    else this.sheet.autoFilter = null;
  }
  GetRangeOrNullObject(): Range | null {
    const box = this.box();
    return box && this.context.objects.range(this.sheet, box);
  }
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
}
