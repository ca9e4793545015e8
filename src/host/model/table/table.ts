import type { Box, Sheet, Table as BookTable } from "../../file/book";
import { overlaps } from "../../file/book";
import { HostError, invalidArgument, itemNotFound } from "../../protocol/errors";
import { RichEvent } from "../../protocol/events";
import type { Context } from "../context";
import { columnCount, requireBox, sameBox, splitAddress } from "../geometry";
import { SheetObject, allow } from "../model-object";
import type { RangeArgument } from "../range/place";
import { RangePlace } from "../range/place";
import type { Range } from "../range/range";
import { registersEvents } from "../register";
import type { Worksheet } from "../sheet/worksheet";
import { AutoFilter } from "./auto-filter";
import { TableColumnCollection } from "./columns";
import { bodyBox, headerBox, totalBox } from "./boxes";
import { nameColumns } from "./headers";
import { requireTableName } from "./names";
import { TableRowCollection } from "./rows";
import { TableSort } from "./sort";

/** An Excel Table. */
export class Table extends SheetObject {
  static override readonly type = "Table";
  static override readonly nav = ["AutoFilter", "Columns", "Rows", "Sort", "Worksheet"];
  constructor(
    context: Context,
    sheet: Sheet,
    private readonly model: BookTable,
  ) {
    super(context, sheet);
  }

  /** The table, as long as it stands. */
  get table(): BookTable {
    if (!this.sheet.tables.includes(this.model)) throw itemNotFound();
    return this.model;
  }
  get listenedAs(): string {
    return this.Id;
  }
  private range(box: Box): Range {
    return this.context.objects.range(this.sheet, box);
  }

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
  /** "" for none. */
  get Style(): string {
    return this.table.style ?? "";
  }
  set Style(style: string) {
    this.table.style = style === "" ? null : style;
  }
  get ShowHeaders(): boolean {
    return this.table.hasHeaders;
  }
  set ShowHeaders(show: boolean) {
    const { table } = this;
    if (show === table.hasHeaders) return;
    if (!show) this.range(headerBox(table) ?? table.ref).Clear("Contents");
    table.ref = { ...table.ref, top: table.ref.top + (show ? -1 : 1) };
    table.hasHeaders = show;
    if (show)
      table.columns.forEach(({ name }, index) => this.sheet.setValue(table.ref.top, table.ref.left + index, name));
  }
  get ShowTotals(): boolean {
    return this.table.hasTotals;
  }
  set ShowTotals(show: boolean) {
    const { table } = this;
    if (show === table.hasTotals) return;
    if (show) this.range({ ...table.ref, top: table.ref.bottom + 1, bottom: table.ref.bottom + 1 }).Insert("Down");
    else this.range(totalBox(table) ?? table.ref).Delete("Up");
    if (show) table.ref = { ...table.ref, bottom: table.ref.bottom + 1 };
    table.hasTotals = show;
    if (show) this.sheet.setValue(table.ref.bottom, table.ref.left, "Total");
  }
  get HighlightFirstColumn(): boolean {
    return this.table.showFirstColumn;
  }
  set HighlightFirstColumn(show: boolean) {
    this.table.showFirstColumn = show;
  }
  get HighlightLastColumn(): boolean {
    return this.table.showLastColumn;
  }
  set HighlightLastColumn(show: boolean) {
    this.table.showLastColumn = show;
  }
  get ShowBandedRows(): boolean {
    return this.table.showRowStripes;
  }
  set ShowBandedRows(show: boolean) {
    this.table.showRowStripes = show;
  }
  get ShowBandedColumns(): boolean {
    return this.table.showColumnStripes;
  }
  set ShowBandedColumns(show: boolean) {
    this.table.showColumnStripes = show;
  }
  get ShowFilterButton(): boolean {
    return this.table.filterButtons;
  }
  set ShowFilterButton(show: boolean) {
    this.table.filterButtons = show;
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
    const { ref } = this.table;
    this.sheet.tables = this.sheet.tables.filter((each) => each !== this.model);
    return this.range(ref);
  }
  Delete(): void {
    allow(this.sheet, null);
    const { ref } = this.table;
    this.sheet.tables = this.sheet.tables.filter((each) => each !== this.model);
    this.range(ref).Clear();
    const detail = {
      tableId: String(this.model.id),
      tableName: this.model.name,
      worksheetId: this.sheet.id,
      source: "Local",
    };
    this.context.listeners.tell(RichEvent.tableDeleted, this.sheet.id, detail);
  }
  ClearFilters(): void {
    this.AutoFilter.ClearCriteria();
  }
}

registersEvents(Table, { DataChanged: RichEvent.tableChanged, SelectionChanged: RichEvent.tableSelectionChanged });
