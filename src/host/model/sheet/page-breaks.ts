import type { Sheet } from "../../file/book";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import type { Context } from "../context";
import { SheetObject } from "../model-object";
import type { Range } from "../range/range";
import type { RangeArgument } from "../range/place";
import { RangePlace } from "../range/place";

type Direction = "rowBreaks" | "columnBreaks";

export class PageBreak extends SheetObject {
  static override readonly type = "PageBreak";
  constructor(
    context: Context,
    sheet: Sheet,
    private readonly direction: Direction,
    /** The last row or column of its page. */
    private readonly after: number,
  ) {
    super(context, sheet);
  }
  get _Id(): string {
    return String(this.sheet.page[this.direction].indexOf(this.after));
  }
  get RowIndex(): number {
    return this.direction === "rowBreaks" ? this.after : 0;
  }
  get ColumnIndex(): number {
    return this.direction === "columnBreaks" ? this.after : 0;
  }
  GetCellAfterBreak(): Range {
    const [top, left] = [this.RowIndex + 1, this.ColumnIndex + 1];
    return this.context.objects.range(this.sheet, { top, left, bottom: top, right: left });
  }
  Delete(): void {
    this.sheet.page[this.direction] = this.sheet.page[this.direction].filter((each) => each !== this.after);
  }
}

/** Breaks set by hand. */
export class PageBreakCollection extends SheetObject {
  static override readonly type = "PageBreakCollection";
  constructor(
    context: Context,
    sheet: Sheet,
    private readonly direction: Direction,
  ) {
    super(context, sheet);
  }

  override $items(): PageBreak[] {
    return this.sheet.page[this.direction].map((after) => this.object(after));
  }
  private object(after: number): PageBreak {
    return new PageBreak(this.context, this.sheet, this.direction, after);
  }
  /** A page ends before the first cell of the range. */
  Add(range: RangeArgument): PageBreak {
    const place = range instanceof RangePlace ? range : this.context.objects.worksheet(this.sheet).rangeAt(range);
    const after = (this.direction === "rowBreaks" ? place.box.top : place.box.left) - 1;
    if (after < 1) throw invalidArgument();
    const breaks = new Set([...this.sheet.page[this.direction], after]);
    this.sheet.page[this.direction] = [...breaks].sort((one, two) => one - two);
    return this.object(after);
  }
  GetCount(): number {
    return this.sheet.page[this.direction].length;
  }
  GetItem(index: number): PageBreak {
    const found = this.$items()[Number(index)];
    if (!found) throw itemNotFound();
    return found;
  }
  RemovePageBreaks(): void {
    this.sheet.page[this.direction] = [];
  }
}
