import type { Sheet, Style } from "../../file/book";
import { boxName } from "../../file/book";
import { invalidArgument, wrongShape } from "../../protocol/errors";
import { changed } from "../changes";
import { officeStyle, officeWeight } from "../format/border-change";
import { READ_ALIGNMENT, READ_FILL, READ_FONT, formatChange } from "../format/change";
import { heightOf, setColumnWidth, setRowHeight, widthOf } from "../format/lines";
import { quoteSheet } from "../geometry";
import { allow } from "../model-object";
import { restyle } from "../style-box";
import { shapeTo } from "../values/write";
import { RangeContent } from "./content";

type Fields = Readonly<Record<string, unknown>>;
interface Wanted extends Fields {
  readonly format?: Fields;
}
interface LineProperties {
  readonly rowHidden?: boolean;
  readonly columnHidden?: boolean;
  readonly format?: Fields;
}

const isWanted = (value: unknown): boolean => value !== undefined && value !== null && value !== false;

/** The looks of many cells, rows or columns in one call. */
export abstract class RangeBulk extends RangeContent {
  GetCellProperties(wanted: Wanted): unknown {
    const { sheet } = this;
    const look = this.looks(wanted);
    if (!isWanted(wanted.address) && !isWanted(wanted.addressLocal) && !isWanted(wanted.hidden)) {
      return this.grid((row, column) => look(sheet.styleAt(row, column)));
    }
    return this.grid((row, column) => {
      const box = { top: row, left: column, bottom: row, right: column };
      const address = `${quoteSheet(sheet.name)}!${boxName(box)}`;
      return {
        ...(isWanted(wanted.address) && { address }),
        ...(isWanted(wanted.addressLocal) && { addressLocal: address }),
        ...(isWanted(wanted.hidden) && { hidden: isHidden(sheet, row, column) }),
        ...look(sheet.styleAt(row, column)),
      };
    });
  }

  /** What is wanted of a style, worked out once for all cells that have it. */
  private looks(wanted: Wanted): (style: number) => Fields {
    const known = new Map<number, Fields>();
    return (index) => {
      let look = known.get(index);
      if (look) return look;
      const style = this.context.book.styles.style(index);
      look = {
        ...(isWanted(wanted.style) && { style: style.named }),
        ...(wanted.format && { format: readFormat(style, wanted.format) }),
      };
      known.set(index, look);
      return look;
    };
  }

  /** Each cell's properties, in the shape of the range; properties left out stay. */
  SetCellProperties(given: unknown): void {
    const at = shapeTo(this.box, given);
    allow(this.sheet, "formatCells");
    const restyled = this.restyler();
    for (let row = this.box.top; row <= this.box.bottom; row++) {
      for (let column = this.box.left; column <= this.box.right; column++) {
        const properties = at(row, column) as Wanted | null | undefined;
        if (!properties?.format) continue;
        this.sheet.setStyle(row, column, restyled(this.sheet.styleAt(row, column), properties.format));
      }
    }
    changed(this.context, this.sheet, this.box, "format");
  }

  /** Cells that are to look the same share the work: a summary of thousands has a handful of looks. */
  private restyler(): (style: number, format: Fields) => number {
    const { styles } = this.context.book;
    const known = new Map<string, { change: ReturnType<typeof formatChange>; to: Map<number, number> }>();
    return (style, format) => {
      const key = JSON.stringify(format);
      let look = known.get(key);
      if (!look) known.set(key, (look = { change: formatChange(format), to: new Map() }));
      let to = look.to.get(style);
      if (to === undefined) look.to.set(style, (to = styles.restyle(style, look.change)));
      return to;
    };
  }

  GetRowProperties(wanted: Wanted): unknown {
    const { sheet } = this;
    return this.lines(this.box.top, this.box.bottom, (row) => {
      const line = { ...this.box, top: row, bottom: row };
      const format = wanted.format && {
        ...readFormat(this.context.book.styles.style(sheet.styleAt(row, this.box.left)), wanted.format),
        ...(isWanted(wanted.format.rowHeight) && { rowHeight: heightOf(sheet, row) }),
      };
      return {
        ...(isWanted(wanted.address) && { address: `${quoteSheet(sheet.name)}!${boxName(line)}` }),
        ...(isWanted(wanted.rowHidden) && { rowHidden: sheet.row(row)?.hidden ?? false }),
        ...(isWanted(wanted.rowIndex) && { rowIndex: row - 1 }),
        ...(format && { format }),
      };
    });
  }

  SetRowProperties(given: readonly (LineProperties | null)[]): void {
    if (!Array.isArray(given) || given.length !== this.RowCount) throw wrongShape();
    given.forEach((properties: LineProperties | null, index) => {
      const row = this.box.top + index;
      const line = { ...this.box, top: row, bottom: row };
      if (properties?.format) this.formatLine(line, properties.format);
      if (typeof properties?.format?.rowHeight === "number")
        setRowHeight(this.sheet, line, properties.format.rowHeight);
      if (properties?.rowHidden !== undefined) this.hideRows(row, row, properties.rowHidden);
    });
  }

  GetColumnProperties(wanted: Wanted): unknown {
    const { sheet } = this;
    return this.lines(this.box.left, this.box.right, (column) => {
      const line = { ...this.box, left: column, right: column };
      const format = wanted.format && {
        ...readFormat(this.context.book.styles.style(sheet.styleAt(this.box.top, column)), wanted.format),
        ...(isWanted(wanted.format.columnWidth) && { columnWidth: widthOf(sheet, column) }),
      };
      return {
        ...(isWanted(wanted.address) && { address: `${quoteSheet(sheet.name)}!${boxName(line)}` }),
        ...(isWanted(wanted.columnHidden) && { columnHidden: sheet.column(column)?.hidden ?? false }),
        ...(isWanted(wanted.columnIndex) && { columnIndex: column - 1 }),
        ...(format && { format }),
      };
    });
  }

  SetColumnProperties(given: readonly (LineProperties | null)[]): void {
    if (!Array.isArray(given) || given.length !== this.ColumnCount) throw wrongShape();
    given.forEach((properties: LineProperties | null, index) => {
      const column = this.box.left + index;
      const line = { ...this.box, left: column, right: column };
      if (properties?.format) this.formatLine(line, properties.format);
      if (typeof properties?.format?.columnWidth === "number")
        setColumnWidth(this.sheet, line, properties.format.columnWidth);
      if (properties?.columnHidden !== undefined) this.hideColumns(column, column, properties.columnHidden);
    });
  }

  protected hideRows(first: number, last: number, hidden: boolean): void {
    allow(this.sheet, "formatRows");
    for (let row = first; row <= last; row++) this.sheet.setRow(row, { hidden });
  }

  protected hideColumns(first: number, last: number, hidden: boolean): void {
    allow(this.sheet, "formatColumns");
    this.sheet.setColumns(first, last, { hidden });
  }

  private formatLine(line: RangeBulk["box"], format: Fields): void {
    const change = formatChange(format);
    if (Object.keys(change).length > 0) restyle({ context: this.context, sheet: this.sheet, boxes: [line] }, change);
  }

  private grid<T>(of: (row: number, column: number) => T): T[][] {
    return this.lines(this.box.top, this.box.bottom, (row) =>
      this.lines(this.box.left, this.box.right, (column) => of(row, column)),
    );
  }

  private lines<T>(first: number, last: number, of: (at: number) => T): T[] {
    if (last - first >= 1_000_000) throw invalidArgument();
    return Array.from({ length: last - first + 1 }, (_, index) => of(first + index));
  }
}

export const isHidden = (sheet: Sheet, row: number, column: number): boolean =>
  (sheet.row(row)?.hidden ?? false) || (sheet.column(column)?.hidden ?? false);

function readFormat(style: Style, wanted: Fields): Fields {
  const part = (of: Readonly<Record<string, (style: Style) => unknown>>, fields: unknown): Fields =>
    Object.fromEntries(
      Object.entries(fields as Fields)
        .filter(([name, value]) => isWanted(value) && of[name])
        .map(([name]) => [name, of[name]?.(style)]),
    );
  const { font, fill, borders, protection } = wanted;
  return {
    ...part(READ_ALIGNMENT, wanted),
    ...(isWanted(font) && { font: part(READ_FONT, font) }),
    ...(isWanted(fill) && { fill: part(READ_FILL, fill) }),
    ...(isWanted(borders) && { borders: readBorders(style) }),
    ...(isWanted(protection) && { protection: { locked: style.locked, formulaHidden: style.formulaHidden } }),
  };
}

function readBorders({ borders }: Style): Fields {
  const edges = Object.entries(borders).filter(([edge]) => edge !== "diagonal");
  return Object.fromEntries(
    edges.map(([edge, line]) => [
      edge,
      { style: officeStyle(line), weight: officeWeight(line), color: line?.colour ?? "#000000" },
    ]),
  );
}
