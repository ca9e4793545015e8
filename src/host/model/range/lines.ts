import { boxName } from "../../file/book";
import { wrongShape } from "../../protocol/errors";
import { formatChange } from "../format/change";
import { heightOf, setColumnWidth, setRowHeight, widthOf } from "../format/lines";
import type { Fields } from "../format/read";
import { isWanted, readFormat } from "../format/read";
import { quoteSheet } from "../geometry";
import { allow } from "../model-object";
import { restyle } from "../style-box";
import type { Wanted } from "./bulk";
import { RangeBulk } from "./bulk";

interface LineProperties {
  readonly rowHidden?: boolean;
  readonly columnHidden?: boolean;
  readonly format?: Fields;
}

/** The properties of whole rows and columns in one call. */
export abstract class RangeLines extends RangeBulk {
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
}
