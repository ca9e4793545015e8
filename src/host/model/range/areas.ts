import type { Box, Sheet } from "../../file/book";
import { overlaps } from "../../file/book";
import { itemNotFound } from "../../protocol/errors";
import { ConditionalFormatCollection } from "../format/conditional/formats";
import { DataValidation } from "../format/data-validation";
import { RangeFormat } from "../format/range-format";
import type { Context } from "../context";
import { addressOf, cellCount, intersect, isWholeColumns, isWholeRows, moved, quoteSheet } from "../geometry";
import { ModelObject, SheetObject } from "../model-object";
import type { Worksheet } from "../sheet/worksheet";
import { common, restyle } from "../style-box";
import { TableScopedCollection } from "../table/tables";
import type { Range } from "./range";

export class RangeCollection extends ModelObject {
  static override readonly type = "RangeCollection";
  constructor(
    context: Context,
    private readonly ranges: readonly Range[],
  ) {
    super(context);
  }
  override $items(): readonly Range[] {
    return this.ranges;
  }
  GetCount(): number {
    return this.ranges.length;
  }
  GetItemAt(index: number): Range {
    const range = this.ranges[index];
    if (!range) throw itemNotFound();
    return range;
  }
}

/** Several blocks of cells of one sheet. */
export class RangeAreas extends SheetObject {
  static override readonly type = "RangeAreas";
  static override readonly nav = ["Areas", "ConditionalFormats", "Format", "DataValidation", "Worksheet"];
  constructor(
    context: Context,
    sheet: Sheet,
    readonly boxes: readonly Box[],
  ) {
    super(context, sheet);
  }

  private ranges(): Range[] {
    return this.boxes.map((box) => this.context.objects.range(this.sheet, box));
  }
  private areas(boxes: readonly Box[]): RangeAreas {
    return this.context.objects.areas(this.sheet, boxes);
  }

  get Address(): string {
    const sheet = quoteSheet(this.sheet.name);
    return this.boxes.map((box) => `${sheet}!${addressOf(box)}`).join(",");
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get AreaCount(): number {
    return this.boxes.length;
  }
  get CellCount(): number {
    const cells = this.boxes.reduce((sum, box) => sum + cellCount(box), 0);
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }
  get IsEntireColumn(): boolean {
    return this.boxes.every(isWholeColumns);
  }
  get IsEntireRow(): boolean {
    return this.boxes.every(isWholeRows);
  }
  get Style(): string | null {
    return common<string | null>(this, ({ named }) => named, null);
  }
  set Style(name: string | null) {
    restyle(this, { named: name ?? "Normal" });
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.context, this.ranges());
  }
  get Format(): RangeFormat {
    return new RangeFormat(this);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.context, this.sheet, this.boxes);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.context, this.sheet, this.boxes);
  }
  get Worksheet(): Worksheet {
    return this.context.objects.worksheet(this.sheet);
  }

  Calculate(): void {
    for (const range of this.ranges()) range.Calculate();
  }
  SetDirty(): void {
    this.Calculate();
  }
  Clear(applyTo?: string): void {
    for (const range of this.ranges()) range.Clear(applyTo);
  }
  GetEntireRow(): RangeAreas {
    return this.areas(this.boxes.map((box) => ({ ...box, left: 1, right: 16_384 })));
  }
  GetEntireColumn(): RangeAreas {
    return this.areas(this.boxes.map((box) => ({ ...box, top: 1, bottom: 1_048_576 })));
  }
  GetOffsetRangeAreas(rows: number, columns: number): RangeAreas {
    return this.areas(this.boxes.map((box) => moved(box, rows, columns)));
  }
  GetIntersection(other: { boxes: readonly Box[] }): RangeAreas {
    const areas = this.GetIntersectionOrNullObject(other);
    if (!areas) throw itemNotFound();
    return areas;
  }
  GetIntersectionOrNullObject(other: { boxes: readonly Box[] }): RangeAreas | null {
    const boxes = this.boxes.flatMap((box) =>
      other.boxes.map((each) => intersect(box, each)).filter((each) => each !== null),
    );
    return boxes.length === 0 ? null : this.areas(boxes);
  }
  GetUsedRangeAreasOrNullObject(valuesOnly = false): RangeAreas | null {
    const used = this.ranges().map((range) => range.GetUsedRangeOrNullObject(valuesOnly));
    const boxes = used.filter((range) => range !== null).map(({ box }) => box);
    return boxes.length === 0 ? null : this.areas(boxes);
  }
  GetUsedRangeAreas(valuesOnly = false): RangeAreas {
    return this.GetUsedRangeAreasOrNullObject(valuesOnly) ?? this.areas(this.boxes.slice(0, 1));
  }
  GetSpecialCellsOrNullObject(kind: string, valueKind?: string): RangeAreas | null {
    const found = this.ranges().map((range) => range.GetSpecialCellsOrNullObject(kind, valueKind));
    const boxes = found.filter((areas) => areas !== null).flatMap((areas) => areas.boxes);
    return boxes.length === 0 ? null : this.areas(boxes);
  }
  GetSpecialCells(kind: string, valueKind?: string): RangeAreas {
    const areas = this.GetSpecialCellsOrNullObject(kind, valueKind);
    if (!areas) throw itemNotFound();
    return areas;
  }
  GetTables(): TableScopedCollection {
    const tables = this.sheet.tables.filter(({ ref }) => this.boxes.some((box) => overlaps(ref, box)));
    return new TableScopedCollection(
      this.context,
      tables.map((table) => this.context.objects.table(this.sheet, table)),
    );
  }
}
