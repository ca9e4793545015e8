import type { TableColumn as BookColumn } from "../../file/book";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import { ModelObject, allow } from "../model-object";
import type { Range } from "../range/range";
import { nameColumns } from "./headers";
import type { Table } from "./table";

export class TableColumn extends ModelObject {
  static override readonly type = "TableColumn";
  constructor(
    private readonly owner: Table,
    private readonly column: BookColumn,
  ) {
    super(owner.context);
  }

  get Index(): number {
    const index = this.owner.table.columns.indexOf(this.column);
    if (index < 0) throw itemNotFound();
    return index;
  }
  get Id(): number {
    return this.Index + 1;
  }
  get Name(): string {
    return this.column.name;
  }
  set Name(name: string) {
    const { table, sheet } = this.owner;
    sheet.setValue(table.ref.top, table.ref.left + this.Index, String(name));
    nameColumns(sheet, table);
  }
  /** With the header. */
  get Values(): unknown {
    return this.GetRange().Values;
  }
  set Values(values: unknown) {
    this.GetRange().Values = values;
  }
  GetRange(): Range {
    return this.owner.GetRange().GetColumn(this.Index);
  }
  GetDataBodyRange(): Range {
    return this.owner.GetDataBodyRange().GetColumn(this.Index);
  }
  GetHeaderRowRange(): Range {
    return this.owner.GetHeaderRowRange().GetColumn(this.Index);
  }
  GetTotalRowRange(): Range {
    return this.owner.GetTotalRowRange().GetColumn(this.Index);
  }
  Delete(): void {
    if (this.owner.table.columns.length === 1) throw invalidArgument();
    this.GetRange().Delete("Left");
  }
}

export class TableColumnCollection extends ModelObject {
  static override readonly type = "TableColumnCollection";
  constructor(private readonly owner: Table) {
    super(owner.context);
  }
  override $items(): TableColumn[] {
    return this.owner.table.columns.map((column) => new TableColumn(this.owner, column));
  }
  get Count(): number {
    return this.owner.table.columns.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: number): TableColumn {
    const column = this.$items()[index];
    if (!column) throw itemNotFound();
    return column;
  }
  GetItemOrNullObject(key: string | number): TableColumn | null {
    const columns = this.$items();
    if (typeof key === "number") return columns.find(({ Id }) => Id === key) ?? null;
    return columns.find(({ Name }) => Name.toLowerCase() === key.toLowerCase()) ?? null;
  }
  GetItem(key: string | number): TableColumn {
    const column = this.GetItemOrNullObject(key);
    if (!column) throw itemNotFound();
    return column;
  }
  /** `values` holds the header too, and one cell for each row. */
  Add(index?: number, values?: unknown, name?: string): TableColumn {
    const { table, sheet, context } = this.owner;
    allow(sheet, "insertColumns");
    const at = index === undefined || index < 0 ? table.columns.length : index;
    if (at > table.columns.length) throw invalidArgument();
    const place = { ...table.ref, left: table.ref.left + at, right: table.ref.left + at };
    const atEnd = at === table.columns.length;
    context.objects.range(sheet, place).Insert("Right");
    if (atEnd) {
      table.ref = { ...table.ref, right: table.ref.right + 1 };
      table.columns.push({ name: "", totalsLabel: null, totalsFunction: null });
    }
    const range = context.objects.range(sheet, place);
    if (values !== undefined) range.write(values);
    if (name !== undefined) sheet.setValue(place.top, place.left, name);
    if (table.hasHeaders) nameColumns(sheet, table);
    return this.GetItemAt(at);
  }
}
