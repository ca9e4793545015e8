import { HostError, invalidArgument } from "../../protocol/errors";
import { RichEvent } from "../../protocol/events";
import { ChartCollection } from "../chart/charts";
import { requireColour } from "../format/colour";
import { addressOf } from "../geometry";
import { allowStructure } from "../model-object";
import { registersEvents } from "../register";
import { AutoFilter } from "../table/auto-filter";
import { TableCollection } from "../table/tables";
import { NamedItemCollection } from "../workbook/names";
import { SheetSiblings } from "./siblings";
import { activate, copySheet, moveSheet, removeSheet, renameSheet } from "./sheets";
import { WorksheetCustomPropertyCollection } from "./custom-properties";
import { WorksheetFreezePanes } from "./freeze-panes";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { WorksheetProtection } from "./protection";

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

export class Worksheet extends SheetSiblings {
  static override readonly type = "Worksheet";
  static override readonly nav = [
    "AutoFilter",
    "Charts",
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
  tellSelection(): void {
    const address = this.context.selection.boxes.map(addressOf).join(",");
    this.context.listeners.tell(RichEvent.worksheetSelectionChanged, this.sheet.id, {
      worksheetId: this.sheet.id,
      address,
    });
  }
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
