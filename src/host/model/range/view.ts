import { itemNotFound } from "../../protocol/errors";
import { ModelObject } from "../model-object";
import type { Range } from "./range";

/** The rows and columns of a range that the officer sees. */
export class RangeView extends ModelObject {
  static override readonly type = "RangeView";
  static override readonly nav = ["Rows"];
  constructor(
    private readonly range: Range,
    private readonly only: number | null = null,
  ) {
    super(range.context);
  }

  private rows(): number[] {
    const { sheet, box } = this.range;
    const all = Array.from({ length: box.bottom - box.top + 1 }, (_, index) => index);
    const seen = all.filter((index) => !sheet.row(box.top + index)?.hidden);
    return this.only === null ? seen : seen.slice(this.only, this.only + 1);
  }
  private columns(): number[] {
    const { sheet, box } = this.range;
    const all = Array.from({ length: box.right - box.left + 1 }, (_, index) => index);
    return all.filter((index) => !sheet.column(box.left + index)?.hidden);
  }
  private seen(values: unknown): unknown {
    const columns = this.columns();
    return this.rows().map((row) => columns.map((column) => (values as unknown[][])[row]?.[column]));
  }

  get Index(): number {
    return this.only ?? 0;
  }
  get RowCount(): number {
    return this.rows().length;
  }
  get ColumnCount(): number {
    return this.columns().length;
  }
  get Values(): unknown {
    return this.seen(this.range.Values);
  }
  get Text(): unknown {
    return this.seen(this.range.Text);
  }
  get Formulas(): unknown {
    return this.seen(this.range.Formulas);
  }
  get NumberFormat(): unknown {
    return this.seen(this.range.NumberFormat);
  }
  get ValueTypes(): unknown {
    return this.seen(this.range.ValueTypes);
  }
  get CellAddresses(): unknown {
    return this.rows().map((row) => this.columns().map((column) => this.range.GetCell(row, column).Address));
  }
  get Rows(): RangeViewCollection {
    return new RangeViewCollection(this.range, this.rows().length);
  }
  GetRange(): Range {
    return this.range;
  }
}

export class RangeViewCollection extends ModelObject {
  static override readonly type = "RangeViewCollection";
  constructor(
    private readonly range: Range,
    private readonly count: number,
  ) {
    super(range.context);
  }
  override $items(): RangeView[] {
    return Array.from({ length: this.count }, (_, index) => new RangeView(this.range, index));
  }
  GetCount(): number {
    return this.count;
  }
  GetItemAt(index: number): RangeView {
    if (!(index >= 0 && index < this.count)) throw itemNotFound();
    return new RangeView(this.range, index);
  }
}
