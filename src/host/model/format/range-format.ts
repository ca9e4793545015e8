import type { Box, Sheet, Style, StyleChange } from "../../file/book";
import { NO_FILL } from "../../file/book";
import { invalidArgument } from "../../protocol/errors";
import { wireName } from "../../protocol/host-object";
import { changed } from "../changes";
import type { Cells } from "../context";
import { ModelObject, allow } from "../model-object";
import { common, restyle } from "../style-box";
import {
  READ_ALIGNMENT,
  READ_FILL,
  READ_FONT,
  alignmentChange,
  fillChange,
  fontChange,
  protectionChange,
} from "./change";
import { RangeBorderCollection } from "./borders";
import { autofitColumns, autofitRows } from "./autofit";
import * as lines from "./lines";

/** A part of how a range looks; what its cells do not agree on reads as null. */
export abstract class LookPart extends ModelObject {
  constructor(readonly cells: Cells) {
    super(cells.context);
  }

  read<T>(of: (style: Style) => T, mixed: T | null = null): T | null {
    return common<T | null>(this.cells, of, mixed);
  }

  change(change: StyleChange): void {
    const { sheet, boxes } = this.cells;
    allow(sheet, "formatCells");
    restyle(this.cells, change);
    for (const box of boxes) changed(this.context, sheet, box, "format");
  }
}

/** Gives a class one property for each field of a look, read and written through the tables of `change.ts`. */
function lookProperties(
  target: { prototype: LookPart },
  fields: Readonly<Record<string, (style: Style) => unknown>>,
  toChange: (fields: Record<string, unknown>) => StyleChange,
  mixed: Readonly<Record<string, unknown>> = {},
): void {
  for (const [name, of] of Object.entries(fields)) {
    Object.defineProperty(target.prototype, wireName(name), {
      configurable: true,
      get(this: LookPart) {
        return this.read(of, mixed[name] ?? null);
      },
      set(this: LookPart, value: unknown) {
        this.change(toChange({ [name]: value }));
      },
    });
  }
}

export class RangeFont extends LookPart {
  static override readonly type = "RangeFont";
}
lookProperties(RangeFont, READ_FONT, (fields) => ({ font: fontChange(fields) }));

export class RangeFill extends LookPart {
  static override readonly type = "RangeFill";
  Clear(): void {
    this.change({ fill: NO_FILL });
  }
}
// A fill that differs from cell to cell reads as "", not as null.
lookProperties(RangeFill, READ_FILL, (fields) => ({ fill: fillChange(fields) }), { color: "" });

export class FormatProtection extends LookPart {
  static override readonly type = "FormatProtection";
  get Locked(): unknown {
    return this.read(({ locked }) => locked);
  }
  set Locked(locked: unknown) {
    this.change(protectionChange({ locked }));
  }
  get FormulaHidden(): unknown {
    return this.read(({ formulaHidden }) => formulaHidden);
  }
  set FormulaHidden(formulaHidden: unknown) {
    this.change(protectionChange({ formulaHidden }));
  }
}

export class RangeFormat extends LookPart {
  static override readonly type = "RangeFormat";
  static override readonly nav = ["Fill", "Font", "Borders", "Protection"];

  get Fill(): RangeFill {
    return new RangeFill(this.cells);
  }
  get Font(): RangeFont {
    return new RangeFont(this.cells);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.cells);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.cells);
  }

  /** Points; null when the columns differ. */
  get ColumnWidth(): number | null {
    return this.agreed(lines.columnWidth);
  }
  set ColumnWidth(points: number | null) {
    if (typeof points !== "number" || !(points >= 0 && points <= lines.MAX_WIDTH)) throw invalidArgument();
    this.forEach((sheet, box) => lines.setColumnWidth(sheet, box, points));
  }
  /** Points; null when the rows differ. */
  get RowHeight(): number | null {
    return this.agreed(lines.rowHeight);
  }
  set RowHeight(points: number | null) {
    if (typeof points !== "number" || !(points >= 0 && points <= lines.MAX_HEIGHT)) throw invalidArgument();
    this.forEach((sheet, box) => lines.setRowHeight(sheet, box, points));
  }
  get UseStandardWidth(): boolean | null {
    return this.agreed(lines.isStandardWidth);
  }
  set UseStandardWidth(standard: boolean | null) {
    if (standard) this.forEach(lines.freeWidths);
  }
  get UseStandardHeight(): boolean | null {
    return this.agreed(lines.isStandardHeight);
  }
  set UseStandardHeight(standard: boolean | null) {
    if (standard) this.forEach(lines.freeHeights);
  }

  private agreed<T>(of: (sheet: Sheet, box: Box) => T): T | null {
    const values = new Set(this.cells.boxes.map((box) => of(this.cells.sheet, box)));
    return values.size === 1 ? ([...values][0] as T) : null;
  }
  private forEach(visit: (sheet: Sheet, box: Box) => void): void {
    for (const box of this.cells.boxes) visit(this.cells.sheet, box);
  }

  AutofitColumns(): void {
    allow(this.cells.sheet, "formatColumns");
    this.forEach((sheet, box) => autofitColumns(this.context, sheet, box));
  }
  AutofitRows(): void {
    allow(this.cells.sheet, "formatRows");
    this.forEach((sheet, box) => autofitRows(this.context, sheet, box));
  }
  AdjustIndent(amount: number): void {
    const now = this.read<number>(({ alignment }) => alignment.indent) ?? 0;
    this.change({ alignment: { indent: Math.max(0, now + amount) } });
  }
}
lookProperties(RangeFormat, READ_ALIGNMENT, (fields) => ({ alignment: alignmentChange(fields) }));
