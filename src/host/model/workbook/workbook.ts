import { itemNotFound } from "../../protocol/errors";
import { WHOLE_WORKBOOK } from "../../protocol/events";
import { ModelObject } from "../model-object";
import type { Range } from "../range/range";
import type { RangeAreas } from "../range/areas";
import { WorksheetCollection } from "../sheet/worksheets";
import { TableCollection } from "../table/tables";
import { Application, Runtime } from "./application";
import { CustomXmlPartCollection } from "./custom-xml";
import { Functions } from "./functions";
import { NamedItemCollection } from "./names";
import { WorkbookProtection } from "./protection";
import { SettingCollection } from "./settings";

/** The open workbook: what every path of the client starts from. */
export class Workbook extends ModelObject {
  static override readonly type = "Workbook";
  static override readonly nav = [
    "Application",
    "CustomXmlParts",
    "Functions",
    "Names",
    "Protection",
    "Settings",
    "Tables",
    "Worksheets",
    "_Runtime",
  ];

  get listenedAs(): string {
    return WHOLE_WORKBOOK;
  }

  get Application(): Application {
    return new Application(this.context);
  }
  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.context);
  }
  get Functions(): Functions {
    return new Functions(this.context);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.context, null);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.context);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.context);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.context, null);
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.context);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.context);
  }

  get Name(): string {
    return this.context.book.fileName;
  }
  get ReadOnly(): boolean {
    return this.context.readOnly;
  }
  get IsDirty(): boolean {
    return this.context.dirty;
  }
  set IsDirty(dirty: boolean) {
    this.context.dirty = dirty;
  }
  get AutoSave(): boolean {
    return false;
  }
  get PreviouslySaved(): boolean {
    return true;
  }
  get CalculationEngineVersion(): number {
    return 191029;
  }
  get UsePrecisionAsDisplayed(): boolean {
    return false;
  }
  get ChartDataPointTrack(): boolean {
    return true;
  }

  GetSelectedRange(): Range {
    const { sheet, boxes } = this.context.selection;
    const [box] = boxes;
    if (!box) throw itemNotFound();
    return this.context.objects.range(sheet, box);
  }
  GetSelectedRanges(): RangeAreas {
    const { sheet, boxes } = this.context.selection;
    return this.context.objects.areas(sheet, boxes);
  }
  GetActiveCell(): Range {
    return this.GetSelectedRange().GetCell(0, 0);
  }
  GetIsActiveCollabSession(): boolean {
    return false;
  }

  /** A range that an event tells of: its sheet's id and address are its key. */
  _GetRangeForEventByReferenceId(key: string): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(key);
    if (!range) throw itemNotFound();
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(key: string): Range | null {
    const [id = "", address = ""] = key.split("|");
    return this.Worksheets.GetItemOrNullObject(id)?.rangeAt(address) ?? null;
  }
}
