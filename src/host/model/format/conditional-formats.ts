import type { Box, ConditionalFormat as BookFormat, Sheet } from "../../file/book";
import { overlaps } from "../../file/book";
import { itemNotFound } from "../../protocol/errors";
import type { Context } from "../context";
import { SheetObject } from "../model-object";
import type { Range } from "../range/range";
import type { RangeAreas } from "../range/areas";
import { Names } from "./names";

const TYPES = new Names([
  ["expression", "Custom"],
  ["cellIs", "CellValue"],
  ["dataBar", "DataBar"],
  ["colorScale", "ColorScale"],
  ["iconSet", "IconSet"],
  ["top10", "TopBottom"],
  ["containsText", "ContainsText"],
]);

/** A conditional format as it stands in the workbook: it can be found, placed in order and taken away. */
export class ConditionalFormat extends SheetObject {
  static override readonly type = "ConditionalFormat";
  constructor(
    context: Context,
    sheet: Sheet,
    readonly format: BookFormat,
  ) {
    super(context, sheet);
  }
  get Id(): string {
    return `cf-${this.sheet.sheetId}-${this.format.priority}`;
  }
  get Type(): string {
    return TYPES.office(this.format.type) ?? "PresetCriteria";
  }
  get Priority(): number {
    return this.format.priority - 1;
  }
  get StopIfTrue(): boolean {
    return /\bstopIfTrue="(?:1|true)"/.test(this.format.xml);
  }
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  GetRangeOrNullObject(): Range | null {
    const [box, ...more] = this.format.boxes;
    return box && more.length === 0 ? this.context.objects.range(this.sheet, box) : null;
  }
  GetRanges(): RangeAreas {
    return this.context.objects.areas(this.sheet, this.format.boxes);
  }
  Delete(): void {
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((each) => each !== this.format);
  }
}

export class ConditionalFormatCollection extends SheetObject {
  static override readonly type = "ConditionalFormatCollection";
  constructor(
    context: Context,
    sheet: Sheet,
    private readonly boxes: readonly Box[],
  ) {
    super(context, sheet);
  }

  override $items(): ConditionalFormat[] {
    return this.sheet.conditionalFormats
      .filter((format) => format.boxes.some((box) => this.boxes.some((mine) => overlaps(mine, box))))
      .map((format) => new ConditionalFormat(this.context, this.sheet, format));
  }
  GetCount(): number {
    return this.$items().length;
  }
  GetItemOrNullObject(id: string): ConditionalFormat | null {
    return this.$items().find((format) => format.Id === id) ?? null;
  }
  GetItem(id: string): ConditionalFormat {
    const format = this.GetItemOrNullObject(id);
    if (!format) throw itemNotFound();
    return format;
  }
  GetItemAt(index: number): ConditionalFormat {
    const format = this.$items()[index];
    if (!format) throw itemNotFound();
    return format;
  }
  ClearAll(): void {
    for (const format of this.$items()) format.Delete();
  }
}
