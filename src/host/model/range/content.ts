import type { StyleChange } from "../../file/book";
import { invalidArgument, wrongShape } from "../../protocol/errors";
import { changed } from "../changes";
import type { Restyle } from "../style-box";
import { onceEach, restyle } from "../style-box";
import { readCells } from "../values/read";
import { isNumberFormat, plainValue, shown, valueType } from "../values/shown";
import { shapeTo, writeCells } from "../values/write";
import { allowWriting } from "../values/locked";
import { toA1, toR1C1 } from "../calc/r1c1";
import { RangePlace } from "./place";

const NUMBER_KINDS: readonly [RegExp, string][] = [
  [/^General$/i, "General"],
  [/^@$/, "Text"],
  [/[dy]/i, "Date"],
  [/[hs]/i, "Time"],
  [/%/, "Percentage"],
  [/E\+/i, "Scientific"],
  [/[£$€]/, "Currency"],
  [/\?\/\?/, "Fraction"],
  [/[0#]/, "Number"],
];

/** What stands in the cells. */
export abstract class RangeContent extends RangePlace {
  get Values(): unknown {
    return readCells(this.context, this.sheet, this.box, (cell) => (cell ? plainValue(cell.value) : ""));
  }
  set Values(values: unknown) {
    this.write(values);
  }

  get Formulas(): unknown {
    return readCells(this.context, this.sheet, this.box, (cell, _style, row, column) => {
      if (!cell) return "";
      return cell.formula ? this.sheet.formulaAt(row, column) : plainValue(cell.value);
    });
  }
  set Formulas(formulas: unknown) {
    this.write(formulas);
  }

  get FormulasLocal(): unknown {
    return this.Formulas;
  }
  set FormulasLocal(formulas: unknown) {
    this.write(formulas);
  }

  get FormulasR1C1(): unknown {
    return readCells(this.context, this.sheet, this.box, (cell, _style, row, column) => {
      if (!cell?.formula) return cell ? plainValue(cell.value) : "";
      return toR1C1(this.sheet.formulaAt(row, column) ?? "", row, column);
    });
  }
  set FormulasR1C1(formulas: unknown) {
    const at = shapeTo(this.box, formulas);
    this.eachCell((row, column) => {
      const given = at(row, column);
      const isFormula = typeof given === "string" && given.startsWith("=");
      this.at({ top: row, left: column, bottom: row, right: column }).write(
        isFormula ? toA1(given, row, column) : given,
      );
    });
  }

  get Text(): unknown {
    const { styles, date1904 } = this.context.book;
    return readCells(this.context, this.sheet, this.box, (cell, style) =>
      cell ? shown(cell.value, styles.style(style).format, date1904) : "",
    );
  }

  get ValueTypes(): unknown {
    return readCells(this.context, this.sheet, this.box, (cell) => valueType(cell?.value ?? null));
  }

  get NumberFormat(): unknown {
    const { styles } = this.context.book;
    return readCells(this.context, this.sheet, this.box, (_cell, style) => styles.style(style).format);
  }
  set NumberFormat(formats: unknown) {
    const at = shapeTo(this.box, formats);
    allowWriting(this.context, this.sheet, this.box);
    const { styles } = this.context.book;
    const known = new Map<unknown, Restyle>();
    const restyleTo = (format: unknown): Restyle => {
      if (typeof format !== "string" || !isNumberFormat(format)) throw invalidArgument();
      return onceEach((style) => styles.restyle(style, { format: format || "General" }));
    };
    this.eachCell((row, column) => {
      const format = at(row, column);
      if (format === null || format === undefined) return;
      let to = known.get(format);
      if (!to) known.set(format, (to = restyleTo(format)));
      this.sheet.restyleRow(row, column, column, to);
    });
    changed(this.context, this.sheet, this.box, "format");
  }

  get NumberFormatLocal(): unknown {
    return this.NumberFormat;
  }
  set NumberFormatLocal(formats: unknown) {
    this.NumberFormat = formats;
  }

  get NumberFormatCategories(): unknown {
    const { styles } = this.context.book;
    return readCells(this.context, this.sheet, this.box, (_cell, style) => {
      const { format } = styles.style(style);
      return NUMBER_KINDS.find(([pattern]) => pattern.test(format))?.[1] ?? "Custom";
    });
  }

  get HasSpill(): boolean {
    return false;
  }
  get LinkedDataTypeState(): unknown {
    return readCells(this.context, this.sheet, this.box, () => "None");
  }
  get SavedAsArray(): unknown {
    return this.RowCount * this.ColumnCount === 1
      ? this.sheet.cell(this.box.top, this.box.left)?.formula?.attributes.t === "array"
      : null;
  }

  /** The client asks before it cuts a large write into slices. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw wrongShape();
  }

  /** Excel calculates the marked cells anew. */
  Calculate(): void {
    this.context.calculation.touch(this.sheet, this.box);
  }
  SetDirty(): void {
    this.context.calculation.touch(this.sheet, this.box);
  }

  /** Writes as if typed, and tells the listeners. */
  write(values: unknown): void {
    const before = this.oneValue();
    writeCells(this.context, this.sheet, this.box, values);
    changed(this.context, this.sheet, this.box, "RangeEdited", before, this.oneValue());
  }

  protected eachCell(visit: (row: number, column: number) => void): void {
    for (let row = this.box.top; row <= this.box.bottom; row++) {
      for (let column = this.box.left; column <= this.box.right; column++) visit(row, column);
    }
  }

  protected restyle(change: StyleChange): void {
    restyle(this, change);
    changed(this.context, this.sheet, this.box, "format");
  }

  private oneValue(): { value: unknown; type: string } | null {
    if (this.box.top !== this.box.bottom || this.box.left !== this.box.right) return null;
    const value = this.sheet.value(this.box.top, this.box.left);
    return { value: plainValue(value), type: valueType(value) };
  }
}
