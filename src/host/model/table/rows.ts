import { invalidArgument, itemNotFound, wrongShape } from "../../protocol/errors";
import { rowCount } from "../geometry";
import { ModelObject, allow } from "../model-object";
import type { Range } from "../range/range";
import { bodyBox } from "./boxes";
import type { Table } from "./table";

export class TableRow extends ModelObject {
  static override readonly type = "TableRow";
  constructor(
    private readonly owner: Table,
    private readonly index: number,
  ) {
    super(owner.context);
  }
  get Index(): number {
    return this.index;
  }
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }
  GetRange(): Range {
    return this.owner.GetDataBodyRange().GetRow(this.index);
  }
  /** The last row of a table is emptied, not taken out. */
  Delete(): void {
    allow(this.owner.sheet, "deleteRows");
    if (rowCount(bodyBox(this.owner.table)) === 1) this.GetRange().Clear("Contents");
    else this.GetRange().Delete("Up");
  }
}

export class TableRowCollection extends ModelObject {
  static override readonly type = "TableRowCollection";
  constructor(private readonly owner: Table) {
    super(owner.context);
  }
  override $items(): TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => new TableRow(this.owner, index));
  }
  get Count(): number {
    return rowCount(bodyBox(this.owner.table));
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: number): TableRow {
    if (!(index >= 0 && index < this.Count)) throw itemNotFound();
    return new TableRow(this.owner, index);
  }
  Add(index?: number, values?: unknown): TableRow {
    const { table, sheet, context } = this.owner;
    allow(sheet, "insertRows");
    const rows = rowsOf(values, table.columns.length);
    const body = bodyBox(table);
    const at = index === undefined || index < 0 ? this.Count : index;
    if (at > this.Count) throw invalidArgument();
    const place = { ...body, top: body.top + at, bottom: body.top + at + rows.length - 1 };
    const behind = at === this.Count;
    context.objects.range(sheet, place).Insert("Down");
    if (behind && !table.hasTotals) table.ref = { ...table.ref, bottom: table.ref.bottom + rows.length };
    context.objects.range(sheet, place).write(rows);
    return new TableRow(this.owner, at);
  }
}

/** One row or several; empty ones when nothing is given. */
function rowsOf(values: unknown, columns: number): unknown[][] {
  if (values === undefined) return [new Array<null>(columns).fill(null)];
  if (!Array.isArray(values)) return [new Array<unknown>(columns).fill(values)];
  const rows = (Array.isArray(values[0]) ? values : [values]) as unknown[][];
  if (rows.some((row) => row.length !== columns)) throw wrongShape();
  return rows;
}
