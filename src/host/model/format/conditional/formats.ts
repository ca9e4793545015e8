import type { Box, ConditionalFormat as BookFormat, Sheet } from "../../../file/book";
import { overlaps } from "../../../file/book";
import { parseXml } from "../../../file/xml/dom";
import { HostError, invalidArgument, itemNotFound } from "../../../protocol/errors";
import type { Context } from "../../context";
import { SheetObject, allow } from "../../model-object";
import type { Range } from "../../range/range";
import type { RangeAreas } from "../../range/areas";
import { Names } from "../names";
import { CustomConditionalFormat } from "./custom";

const TYPES = new Names([
  ["expression", "Custom"],
  ["cellIs", "CellValue"],
  ["dataBar", "DataBar"],
  ["colorScale", "ColorScale"],
  ["iconSet", "IconSet"],
  ["top10", "TopBottom"],
  ["containsText", "ContainsText"],
]);

/** A conditional format. Those with a formula can be read and changed; any can be found, placed in order and taken away. */
export class ConditionalFormat extends SheetObject {
  static override readonly type = "ConditionalFormat";
  static override readonly nav = ["Custom", "CustomOrNullObject"];
  constructor(
    context: Context,
    sheet: Sheet,
    readonly format: BookFormat,
  ) {
    super(context, sheet);
  }
  get Id(): string {
    return `cf-${this.sheet.sheetId}-${this.format.id}`;
  }
  get Type(): string {
    return TYPES.office(this.format.type) ?? "PresetCriteria";
  }
  get Priority(): number {
    return this.format.priority - 1;
  }
  set Priority(priority: unknown) {
    const { conditionalFormats } = this.sheet;
    if (!Number.isInteger(priority) || Number(priority) < 0 || Number(priority) >= conditionalFormats.length)
      throw invalidArgument();
    const others = byPriority(conditionalFormats).filter((each) => each !== this.format);
    others.splice(Number(priority), 0, this.format);
    number(others);
    this.context.dirty = true;
  }
  get StopIfTrue(): boolean {
    return parseXml(this.format.xml, "a conditional format").flag("stopIfTrue");
  }
  set StopIfTrue(stop: unknown) {
    if (typeof stop !== "boolean") throw invalidArgument();
    setAttribute(this.format, "stopIfTrue", stop || null);
    this.context.dirty = true;
  }
  get Custom(): CustomConditionalFormat {
    const custom = this.CustomOrNullObject;
    if (!custom) throw invalidArgument();
    return custom;
  }
  get CustomOrNullObject(): CustomConditionalFormat | null {
    const isCustom = this.format.type === "expression";
    return isCustom ? new CustomConditionalFormat(this.context, this.sheet, this.format) : null;
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
    allow(this.sheet, "formatCells");
    this.context.dirty = true;
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
  /** A new one comes first; until it has a rule it holds for no cell. */
  Add(type: string): ConditionalFormat {
    allow(this.sheet, "formatCells");
    if (type !== "Custom")
      throw new HostError("NotImplemented", `The local host makes no conditional format of type ${type}.`, 501);
    const { conditionalFormats } = this.sheet;
    const made: BookFormat = {
      id: 1 + Math.max(-1, ...conditionalFormats.map(({ id }) => id)),
      boxes: this.boxes.map((box) => ({ ...box })),
      type: "expression",
      priority: 0,
      xml: `<cfRule type="expression" priority="1"><formula>FALSE</formula></cfRule>`,
      look: null,
    };
    number(byPriority([...conditionalFormats, made]));
    this.sheet.conditionalFormats = [made, ...conditionalFormats];
    this.context.dirty = true;
    return new ConditionalFormat(this.context, this.sheet, made);
  }
  ClearAll(): void {
    for (const format of this.$items()) format.Delete();
  }
}

const byPriority = (formats: readonly BookFormat[]): BookFormat[] =>
  [...formats].sort((one, two) => one.priority - two.priority);

/** Numbers the formats in this order, from 1. */
function number(formats: readonly BookFormat[]): void {
  formats.forEach((format, index) => {
    if (format.priority === index + 1) return;
    format.priority = index + 1;
    setAttribute(format, "priority", format.priority);
  });
}

function setAttribute(format: BookFormat, name: string, value: number | boolean | null): void {
  format.xml = parseXml(format.xml, "a conditional format").set(name, value).toString();
}
