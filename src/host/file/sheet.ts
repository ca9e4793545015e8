import type { Box } from "./address";
import type { CellValue, RichText } from "./cell";
import { Cell, Row } from "./cell";
import { changeColumns, columnAt } from "./columns";
import type { Chart, Picture } from "./drawing";
import type { ColumnSpan, ConditionalFormat, DataValidation, Hyperlink, PageSetup, Table, View } from "./features";
import { plainPage } from "./features";
import { formulaText, releaseFollowers } from "./formulas";

export type Visibility = "visible" | "hidden" | "veryHidden";
export type SheetKind = "worksheet" | "chartsheet" | "dialogsheet" | "other";
export type RowChange = Partial<Pick<Row, "height" | "customHeight" | "hidden" | "style">>;
export type ColumnChange = Partial<Pick<ColumnSpan, "width" | "hidden" | "style">>;

/**
 * A worksheet. Everything but rows and cells is plain data to change freely; rows and cells change through the
 * methods, which note that the sheet's cells must be written again.
 */
export class Sheet {
  visibility: Visibility = "visible";
  /** "#RRGGBB". */
  tabColour: string | null = null;
  view: View = { frozenRows: 0, frozenColumns: 0, gridlines: true, headings: true, zoom: 100 };
  /** Points. */
  defaultHeight = 15;
  /** Characters, as `ColumnSpan.width`. */
  defaultWidth = 9.140625;
  /** In order, not overlapping. */
  columns: ColumnSpan[] = [];
  merges: Box[] = [];
  tables: Table[] = [];
  /** The range with filter buttons that belongs to no table. */
  autoFilter: Box | null = null;
  hyperlinks: Hyperlink[] = [];
  validations: DataValidation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  page: PageSetup = plainPage();
  /** Attributes of `<sheetProtection>`; null when the sheet is not protected. */
  protection: Record<string, string> | null = null;
  /** What Office.js calls worksheet.customProperties. */
  customProperties = new Map<string, string>();
  charts: Chart[] = [];
  pictures: Picture[] = [];
  /** In order of row number; only rows that the file or an edit mentions. */
  readonly rows: Row[] = [];
  /** Rows or cells were changed since the book was opened. */
  changed = false;

  /**
   * @param name the tab's words
   * @param sheetId the file's number, unique in the book for ever
   * @param part the part it came from; null for a new sheet
   */
  constructor(
    public name: string,
    readonly sheetId: number,
    readonly part: string | null = null,
    /** Other kinds have a tab and nothing that the model knows; they are kept as they are. */
    readonly kind: SheetKind = "worksheet",
  ) {}

  /** Stable over saving and opening. */
  get id(): string {
    return `{00000000-0001-0000-0000-${this.sheetId.toString(16).toUpperCase().padStart(12, "0")}}`;
  }

  row(number: number): Row | undefined {
    const row = this.rows[this.place(number)];
    return row?.number === number ? row : undefined;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.row(row)?.cell(column);
  }

  value(row: number, column: number): CellValue {
    return this.cell(row, column)?.value ?? null;
  }

  /** The formula of a cell with its "=", also where it follows a shared one; null when the cell has none. */
  formulaAt(row: number, column: number): string | null {
    return formulaText(this, row, column);
  }

  /** The style a cell shows with: its own, else its row's, else its column's. */
  styleAt(row: number, column: number): number {
    const there = this.row(row);
    return there?.cell(column)?.style ?? there?.style ?? columnAt(this.columns, column)?.style ?? 0;
  }

  /** Writes a value; a formula or formatted runs that stood there go. */
  setValue(row: number, column: number, value: CellValue, rich: RichText | null = null): void {
    const cell = this.make(row, column);
    releaseFollowers(this, row, cell);
    cell.value = value;
    cell.rich = rich;
    cell.formula = null;
    cell.extra = "";
  }

  /** Writes a formula given without "=", and the value that it shows until Excel calculates. */
  setFormula(row: number, column: number, text: string, value: CellValue = null): void {
    this.setValue(row, column, value);
    this.make(row, column).formula = { text, attributes: {} };
  }

  setStyle(row: number, column: number, style: number): void {
    this.make(row, column).style = style;
  }

  /** Gives the cells of a row, from one column to another, the style that `to` makes of the one they show with. */
  restyleRow(number: number, left: number, right: number, to: (style: number) => number): void {
    const row = this.makeRow(number);
    let at = row.place(left);
    for (let column = left; column <= right; column++, at++) {
      const cell = row.cells[at];
      if (cell?.column === column) cell.style = to(cell.style);
      else row.cells.splice(at, 0, new Cell(column, null, to(this.plainStyle(row, column))));
    }
  }

  setRow(row: number, change: RowChange): void {
    Object.assign(this.makeRow(row), change);
  }

  column(column: number): Readonly<ColumnSpan> | undefined {
    return columnAt(this.columns, column);
  }

  setColumns(first: number, last: number, change: ColumnChange): void {
    this.columns = changeColumns(this.columns, first, last, change);
  }

  /** Takes cells away with their looks; rows keep their heights. */
  clear(box: Box): void {
    for (const row of this.rowsIn(box.top, box.bottom)) {
      const from = row.place(box.left);
      const to = row.place(box.right + 1);
      for (const cell of row.cells.slice(from, to)) releaseFollowers(this, row.number, cell);
      row.cells.splice(from, to - from);
    }
    this.changed = true;
  }

  /** The rows that exist between two numbers, in order. */
  rowsIn(top: number, bottom: number): Row[] {
    return this.rows.slice(this.place(top), this.place(bottom + 1));
  }

  /** The smallest box around real cells (with `valuesOnly`, around those with a value or formula); null when none. */
  usedRange(valuesOnly = false): Box | null {
    const counts = (cell: Cell): boolean => !valuesOnly || cell.value !== null || cell.formula !== null;
    const box = { top: 0, left: Infinity, bottom: 0, right: 0 };
    for (const row of this.rows) {
      const left = row.cells.find(counts)?.column;
      const right = row.cells.findLast(counts)?.column;
      if (left === undefined || right === undefined) continue;
      box.top ||= row.number;
      box.bottom = row.number;
      box.left = Math.min(box.left, left);
      box.right = Math.max(box.right, right);
    }
    return box.top === 0 ? null : box;
  }

  /** The row to write to, added when it is not there. */
  makeRow(number: number): Row {
    this.changed = true;
    const at = this.place(number);
    const there = this.rows[at];
    if (there?.number === number) return there;
    const row = new Row(number);
    if (at === this.rows.length) this.rows.push(row);
    else this.rows.splice(at, 0, row);
    return row;
  }

  private make(row: number, column: number): Cell {
    const line = this.makeRow(row);
    const at = line.place(column);
    const there = line.cells[at];
    if (there?.column === column) return there;
    const cell = new Cell(column, null, this.plainStyle(line, column));
    line.cells.splice(at, 0, cell);
    return cell;
  }

  /** The style with which a cell of this row shows that is not there. */
  private plainStyle(row: Row, column: number): number {
    return row.style ?? columnAt(this.columns, column)?.style ?? 0;
  }

  private place(number: number): number {
    const rows = this.rows;
    let low = 0;
    let high = rows.length;
    if (high > 0 && (rows[high - 1] as Row).number < number) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle] as Row).number < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
