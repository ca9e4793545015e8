import type { Box, Sheet, Table as BookTable } from "../../file/book";
import { overlaps } from "../../file/book";
import { HostError, invalidArgument, itemNotFound } from "../../protocol/errors";
import { RichEvent, WHOLE_WORKBOOK } from "../../protocol/events";
import type { Context } from "../context";
import { boxAt, columnCount, rowCount, splitAddress } from "../geometry";
import { ModelObject, allow } from "../model-object";
import type { RangeArgument } from "../range/place";
import { RangePlace } from "../range/place";
import { registersEvents } from "../register";
import { nameColumns } from "./headers";
import { freeTableName } from "./names";
import type { Table } from "./table";

/** Tables to look at, not to add to. */
export class TableScopedCollection extends ModelObject {
  static override readonly type: string = "TableScopedCollection";
  constructor(
    context: Context,
    private readonly tables: readonly Table[],
  ) {
    super(context);
  }
  override $items(): readonly Table[] {
    return this.tables;
  }
  GetCount(): number {
    return this.$items().length;
  }
  GetFirst(): Table {
    return found(this.$items()[0]);
  }
  GetItemOrNullObject(key: string): Table | null {
    return byKey(this.$items(), key);
  }
  GetItem(key: string): Table {
    return found(this.GetItemOrNullObject(key));
  }
}

/** The tables of a sheet, or of the whole workbook. */
export class TableCollection extends ModelObject {
  static override readonly type = "TableCollection";
  constructor(
    context: Context,
    private readonly sheet: Sheet | null,
  ) {
    super(context);
  }

  get listenedAs(): string {
    return this.sheet?.id ?? WHOLE_WORKBOOK;
  }

  override $items(): Table[] {
    const sheets = this.sheet ? [this.sheet] : this.context.book.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((table) => this.context.objects.table(sheet, table)));
  }
  get Count(): number {
    return this.$items().length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: number): Table {
    return found(this.$items()[index]);
  }
  GetItemOrNullObject(key: string | number): Table | null {
    return byKey(this.$items(), String(key));
  }
  GetItem(key: string | number): Table {
    return found(this.GetItemOrNullObject(key));
  }

  Add(address: RangeArgument, hasHeaders: boolean): Table {
    const { sheet, box } = this.placeOf(address);
    allow(sheet, null);
    const table = makeTable(this.context, sheet, box, hasHeaders);
    this.context.dirty = true;
    const detail = { tableId: String(table.id), worksheetId: sheet.id, source: "Local" };
    this.context.listeners.tell(RichEvent.tableAdded, sheet.id, detail);
    return this.context.objects.table(sheet, table);
  }

  private placeOf(address: RangeArgument): { sheet: Sheet; box: Box } {
    if (address instanceof RangePlace) return address;
    const { sheet } = splitAddress(address);
    const named = sheet === null ? null : this.context.book.sheet(sheet);
    const home = named ?? this.sheet ?? this.context.book.sheets[this.context.book.activeSheet];
    if (!home || named === undefined) throw invalidArgument();
    return this.context.objects.worksheet(home).rangeAt(address);
  }
}

registersEvents(TableCollection, {
  DataChanged: RichEvent.tableChanged,
  Added: RichEvent.tableAdded,
  Deleted: RichEvent.tableDeleted,
});

/** Without headers of its own, the table's cells move one row down to make room for "Column1", "Column2" … */
function makeTable(context: Context, sheet: Sheet, given: Box, hasHeaders: boolean): BookTable {
  const box =
    hasHeaders && rowCount(given) > 1 ? given : boxAt(given.top, given.left, rowCount(given) + 1, columnCount(given));
  if (sheet.tables.some(({ ref }) => overlaps(ref, box))) {
    throw new HostError("InvalidOperation", "A table can't overlap another table.");
  }
  if (sheet.merges.some((merge) => overlaps(merge, box))) {
    throw new HostError("InvalidOperation", "A table can't overlap a range that contains merged cells.");
  }
  const range = context.objects.range(sheet, given);
  if (!hasHeaders) range.GetRow(0).Insert("Down");
  const table: BookTable = {
    id: context.book.nextTableId(),
    name: freeTableName(context.book),
    ref: box,
    hasHeaders: true,
    hasTotals: false,
    columns: Array.from({ length: columnCount(box) }, () => ({ name: "", totalsLabel: null, totalsFunction: null })),
    style: "TableStyleMedium2",
    showFirstColumn: false,
    showLastColumn: false,
    showRowStripes: true,
    showColumnStripes: false,
    filterButtons: true,
    part: null,
  };
  nameColumns(sheet, table);
  sheet.tables = [...sheet.tables, table];
  return table;
}

const byKey = (tables: readonly Table[], key: string): Table | null =>
  tables.find(({ Name }) => Name.toLowerCase() === key.toLowerCase()) ?? tables.find(({ Id }) => Id === key) ?? null;

function found(table: Table | null | undefined): Table {
  if (!table) throw itemNotFound();
  return table;
}
