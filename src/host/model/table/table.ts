import type { Box } from "../../file/book";
import { overlaps } from "../../file/book";
import { HostError, invalidArgument, itemNotFound } from "../../protocol/errors";
import { RichEvent } from "../../protocol/events";
import { columnCount, requireBox, sameBox, splitAddress } from "../geometry";
import { allow } from "../model-object";
import type { RangeArgument } from "../range/place";
import { RangePlace } from "../range/place";
import type { Range } from "../range/range";
import { registersEvents } from "../register";
import type { Worksheet } from "../sheet/worksheet";
import { AutoFilter } from "./auto-filter";
import { TableColumnCollection } from "./columns";
import { bodyBox, headerBox, totalBox } from "./boxes";
import { nameColumns } from "./headers";
import { TableLook } from "./look";
import { requireTableName } from "./names";
import { TableRowCollection } from "./rows";
import { TableSort } from "./sort";

/** An Excel Table. */
export class Table extends TableLook {
  static override readonly type = "Table";
  static override readonly nav = ["AutoFilter", "Columns", "Rows", "Sort", "Worksheet"];
  get Id(): string {
    return String(this.table.id);
  }
  get LegacyId(): string {
    return this.Id;
  }
  get Name(): string {
    return this.table.name;
  }
  set Name(name: string) {
    this.table.name = requireTableName(this.context.book, name, this.table);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.context, this.sheet, this.table);
  }
  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }
  get Rows(): TableRowCollection {
    return new TableRowCollection(this);
  }
  get Sort(): TableSort {
    return new TableSort(this);
  }
  get Worksheet(): Worksheet {
    return this.context.objects.worksheet(this.sheet);
  }

  GetRange(): Range {
    return this.range(this.table.ref);
  }
  GetHeaderRowRange(): Range {
    return this.part(headerBox(this.table));
  }
  GetDataBodyRange(): Range {
    return this.range(bodyBox(this.table));
  }
  GetTotalRowRange(): Range {
    return this.part(totalBox(this.table));
  }
  private part(box: Box | null): Range {
    if (!box) throw itemNotFound();
    return this.range(box);
  }

  /** Headers stay in the same row, and the new place overlaps the old. */
  Resize(to: RangeArgument): void {
    const { table, sheet } = this;
    allow(sheet, null);
    const box = to instanceof RangePlace ? to.box : requireBox(splitAddress(to).cells);
    if (box.top !== table.ref.top || !overlaps(box, table.ref)) throw invalidArgument();
    if (sheet.tables.some((other) => other !== table && overlaps(other.ref, box))) {
      throw new HostError("InvalidOperation", "A table can't overlap another table.");
    }
    if (sameBox(box, table.ref)) return;
    const kept = table.columns.slice(Math.max(0, box.left - table.ref.left));
    table.ref = box;
    table.columns = Array.from(
      { length: columnCount(box) },
      (_, index) => kept[index] ?? { name: "", totalsLabel: null, totalsFunction: null },
    );
    if (table.hasHeaders) nameColumns(sheet, table);
  }
  ConvertToRange(): Range {
    const { table } = this;
    this.sheet.tables = this.sheet.tables.filter((each) => each !== table);
    return this.range(table.ref);
  }
  Delete(): void {
    const { table, sheet } = this;
    allow(sheet, null);
    sheet.tables = sheet.tables.filter((each) => each !== table);
    this.range(table.ref).Clear();
    const detail = { tableId: String(table.id), tableName: table.name, worksheetId: sheet.id, source: "Local" };
    this.context.listeners.tell(RichEvent.tableDeleted, sheet.id, detail);
  }
  ClearFilters(): void {
    this.AutoFilter.ClearCriteria();
  }
}

registersEvents(Table, { DataChanged: RichEvent.tableChanged, SelectionChanged: RichEvent.tableSelectionChanged });
