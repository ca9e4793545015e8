import type { Box } from "../../file/book";
import { HostError, invalidArgument, itemNotFound } from "../../protocol/errors";
import { RichEvent } from "../../protocol/events";
import { ChartCollection } from "../chart/charts";
import { CommentCollection } from "../workbook/comments";
import { requireColour } from "../format/colour";
import { WHOLE_SHEET, addressOf, boxAt, requireBox, splitAddress } from "../geometry";
import { SheetObject, allow, allowStructure } from "../model-object";
import type { Range } from "../range/range";
import type { RangeAreas } from "../range/areas";
import { registersEvents } from "../register";
import { AutoFilter } from "../table/auto-filter";
import { TableCollection } from "../table/tables";
import { NamedItemCollection } from "../workbook/names";
import { activate, copySheet, moveSheet, removeSheet, renameSheet } from "./sheets";
import { WorksheetCustomPropertyCollection } from "./custom-properties";
import { WorksheetFreezePanes } from "./freeze-panes";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { WorksheetProtection } from "./protection";

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
/** `getRanges` takes at most this many characters. */
const MAX_ADDRESSES = 8192;

export class Worksheet extends SheetObject {
  static override readonly type = "Worksheet";
  static override readonly nav = [
    "AutoFilter",
    "Charts",
    "Comments",
    "CustomProperties",
    "FreezePanes",
    "HorizontalPageBreaks",
    "Names",
    "PageLayout",
    "Protection",
    "Tables",
    "VerticalPageBreaks",
  ];

  get listenedAs(): string {
    return this.sheet.id;
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: string) {
    renameSheet(this.context, this.sheet, name);
  }
  get Position(): number {
    return this.context.book.sheets.indexOf(this.sheet);
  }
  set Position(position: number) {
    moveSheet(this.context, this.sheet, position);
  }
  get Visibility(): string {
    const { visibility } = this.sheet;
    return visibility.charAt(0).toUpperCase() + visibility.slice(1);
  }
  set Visibility(visibility: string) {
    allowStructure(this.context);
    const to = VISIBILITY[visibility as keyof typeof VISIBILITY];
    if (!to) throw invalidArgument();
    const others = this.context.book.sheets.filter((sheet) => sheet !== this.sheet && sheet.visibility === "visible");
    if (to !== "visible" && others.length === 0)
      throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    this.sheet.visibility = to;
    this.context.dirty = true;
  }
  get TabColor(): string {
    return this.sheet.tabColour ?? "";
  }
  set TabColor(colour: string) {
    this.sheet.tabColour = colour === "" ? null : requireColour(colour);
  }
  get ShowGridlines(): boolean {
    return this.sheet.view.gridlines;
  }
  /** The client writes `showGridlines` under this name. */
  set Gridlines(show: boolean) {
    this.sheet.view.gridlines = show;
  }
  get ShowHeadings(): boolean {
    return this.sheet.view.headings;
  }
  /** The client writes `showHeadings` under this name. */
  set Headings(show: boolean) {
    this.sheet.view.headings = show;
  }
  /** Points. */
  get StandardHeight(): number {
    return this.sheet.defaultHeight;
  }
  /** Characters. */
  get StandardWidth(): number {
    return Math.floor(((this.sheet.defaultWidth * 7 - 5) / 7) * 100 + 0.5) / 100;
  }
  set StandardWidth(characters: number) {
    this.sheet.defaultWidth = (characters * 7 + 5) / 7;
  }
  get EnableCalculation(): boolean {
    return true;
  }
  get TabId(): number {
    return this.sheet.sheetId;
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.context, this.sheet, null);
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this.context, this.sheet);
  }
  get Comments(): CommentCollection {
    return new CommentCollection(this.context);
  }
  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.context, this.sheet);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.context, this.sheet);
  }
  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.context, this.sheet, "rowBreaks");
  }
  get VerticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.context, this.sheet, "columnBreaks");
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.context, this.sheet);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.context, this.sheet);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.context, this.sheet);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.context, this.sheet);
  }

  rangeAt(address: string): Range {
    const { sheet, cells } = splitAddress(address);
    if (sheet !== null && this.context.book.sheet(sheet) !== this.sheet) throw invalidArgument();
    return this.range(requireBox(cells));
  }
  private range(box: Box): Range {
    return this.context.objects.range(this.sheet, box);
  }

  GetRange(address?: string): Range {
    if (address === undefined || address === "") return this.range(WHOLE_SHEET);
    const named = this.context.book.names.find(
      ({ name, sheet }) => name.toLowerCase() === address.toLowerCase() && (sheet === null || sheet === this.sheet),
    );
    const table = this.sheet.tables.find(({ name }) => name.toLowerCase() === address.toLowerCase());
    if (table) return this.context.objects.table(this.sheet, table).GetDataBodyRange();
    return this.rangeAt(named ? named.formula : address);
  }
  GetRanges(addresses?: string): RangeAreas {
    const list = addresses ?? addressOf(WHOLE_SHEET);
    if (list.length > MAX_ADDRESSES) throw invalidArgument();
    const boxes = list.split(/[,;]/).map((each) => this.rangeAt(each).box);
    return this.context.objects.areas(this.sheet, boxes);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.range(boxAt(row + 1, column + 1, rows, columns));
  }
  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRange(valuesOnly = false): Range {
    return this.range(this.sheet.usedRange(valuesOnly) ?? { top: 1, left: 1, bottom: 1, right: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.sheet.usedRange(valuesOnly);
    return used && this.range(used);
  }
  FindAll(text: string, criteria: object): RangeAreas {
    const areas = this.FindAllOrNullObject(text, criteria);
    if (!areas) throw itemNotFound();
    return areas;
  }
  FindAllOrNullObject(text: string, criteria: object): RangeAreas | null {
    const boxes = this.range(WHOLE_SHEET).matches(text, criteria);
    return boxes.length === 0 ? null : this.context.objects.areas(this.sheet, boxes);
  }
  ReplaceAll(text: string, replacement: string, criteria: object): number {
    return this.range(WHOLE_SHEET).ReplaceAll(text, replacement, criteria);
  }

  Activate(): void {
    activate(this.context, this.sheet);
  }
  Calculate(): void {
    this.context.calculation.touch(this.sheet, this.GetUsedRange().box);
  }
  Copy(place = "None", relativeTo?: Worksheet): Worksheet {
    return this.context.objects.worksheet(copySheet(this.context, this.sheet, place, relativeTo?.sheet ?? null));
  }
  Delete(): void {
    removeSheet(this.context, this.sheet);
  }
  GetNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }
  GetNext(visibleOnly = false): Worksheet {
    return required(this.neighbour(1, visibleOnly));
  }
  GetPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }
  GetPrevious(visibleOnly = false): Worksheet {
    return required(this.neighbour(-1, visibleOnly));
  }
  private neighbour(step: number, visibleOnly: boolean): Worksheet | null {
    const { sheets } = this.context.book;
    for (let at = this.Position + step; sheets[at]; at += step) {
      const sheet = sheets[at];
      if (sheet && (!visibleOnly || sheet.visibility === "visible")) return this.context.objects.worksheet(sheet);
    }
    return null;
  }
  /** The client finds a sheet again that a method gave it. */
  _GetSheetById(id: string): Worksheet {
    const sheet = this.context.book.sheets.find((each) => each.id === id);
    if (!sheet) throw itemNotFound();
    return this.context.objects.worksheet(sheet);
  }
  _GetAnotherWorksheetById(id: string): Worksheet {
    return this._GetSheetById(id);
  }

  tellSelection(): void {
    const address = this.context.selection.boxes.map(addressOf).join(",");
    this.context.listeners.tell(RichEvent.worksheetSelectionChanged, this.sheet.id, {
      worksheetId: this.sheet.id,
      address,
    });
  }
  allowObjects(): void {
    allow(this.sheet, "objects");
  }
}

function required(worksheet: Worksheet | null): Worksheet {
  if (!worksheet) throw itemNotFound();
  return worksheet;
}

export const SHEET_EVENTS = {
  DataChanged: RichEvent.worksheetChanged,
  Activated: RichEvent.worksheetActivated,
  Deactivated: RichEvent.worksheetDeactivated,
  SelectionChanged: RichEvent.worksheetSelectionChanged,
  FormatChanged: RichEvent.worksheetFormatChanged,
  Calculated: RichEvent.worksheetCalculated,
  ProtectionChanged: RichEvent.worksheetProtectionChanged,
};
registersEvents(Worksheet, SHEET_EVENTS);
