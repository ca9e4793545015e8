import type { Box, Sheet, Table as BookTable } from "../../file/book";
import { itemNotFound } from "../../protocol/errors";
import type { Context } from "../context";
import { SheetObject } from "../model-object";
import type { Range } from "../range/range";
import { headerBox, totalBox } from "./boxes";

/** How a table shows: its style, and its header and total rows. */
export abstract class TableLook extends SheetObject {
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
  abstract get Id(): string;

  get listenedAs(): string {
    return this.Id;
  }
  protected range(box: Box): Range {
    return this.context.objects.range(this.sheet, box);
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
}
