import type { Book, Row, Sheet } from "../../host/file/book";
import { widthOf } from "../../host/model/format/lines";
import { shown } from "../../host/model/values/shown";
import { chartsOf } from "./charts";
import { POINT, fontOf, indentOf } from "./looks";
import type { Measure } from "./measure";
import { linesOf } from "./measure";
import type { SheetShape } from "./messages";

/** Rows and columns shown beyond those in use, so that there is always room to type. */
const SPARE = { rows: 60, columns: 14 };
const LEAST = { rows: 120, columns: 26 };
/** Left and right of a cell's text. */
export const PADDING = 7;
const MAX_HEIGHT = 409 * POINT;

interface Fitted {
  readonly key: string;
  readonly height: number;
}

/** Measures sheets. Keeps what it found of each row, since measuring text is the slow part. */
export class Shapes {
  private readonly fitted = new WeakMap<Row, Fitted>();

  constructor(private readonly measure: Measure) {}

  of(book: Book, sheet: Sheet): SheetShape {
    const used = sheet.usedRange();
    const rows = Math.max(LEAST.rows, (used?.bottom ?? 0) + SPARE.rows);
    const columns = Math.max(LEAST.columns, (used?.right ?? 0) + SPARE.columns);
    const widths = Float64Array.from({ length: columns }, (_, index) => widthInPixels(sheet, index + 1));
    const heights = new Float64Array(rows).fill(Math.round(sheet.defaultHeight * POINT));
    const merged = mergedRows(sheet);
    for (const row of sheet.rowsIn(1, rows)) heights[row.number - 1] = this.height(book, sheet, row, widths, merged);
    return {
      name: sheet.name,
      widths,
      heights,
      merges: sheet.merges,
      frozenRows: sheet.view.frozenRows,
      frozenColumns: sheet.view.frozenColumns,
      gridlines: sheet.view.gridlines,
      used: sheet.usedRange(true),
      charts: chartsOf(book, sheet, widths, heights),
    };
  }

  /** As the file says where somebody set it, otherwise as high as its wrapped text needs. */
  private height(
    book: Book,
    sheet: Sheet,
    row: Row,
    widths: Float64Array,
    merged: ReadonlyMap<number, string>,
  ): number {
    if (row.hidden) return 0;
    const given = Math.round((row.height ?? sheet.defaultHeight) * POINT);
    if (row.customHeight) return given;
    const texts = row.cells.filter((cell) => {
      const needsRoom = cell.value !== null && book.styles.style(cell.style).alignment.wrap;
      return needsRoom && !merged.get(row.number)?.includes(`,${cell.column},`);
    });
    if (texts.length === 0) return given;
    const key = texts.map((cell) => `${cell.style} ${widths[cell.column - 1]} ${String(cell.value)}`).join("\n");
    const before = this.fitted.get(row);
    if (before?.key === key) return before.height;
    const heights = texts.map((cell) => {
      const style = book.styles.style(cell.style);
      const room = (widths[cell.column - 1] ?? 0) - PADDING - indentOf(style);
      const text = shown(cell.value, style.format, book.date1904);
      return Math.ceil(linesOf(text, room, fontOf(style), this.measure) * style.font.size * POINT * 1.2) + 4;
    });
    const height = Math.min(MAX_HEIGHT, Math.max(Math.round(sheet.defaultHeight * POINT), ...heights));
    this.fitted.set(row, { key, height });
    return height;
  }
}

function widthInPixels(sheet: Sheet, column: number): number {
  return sheet.column(column)?.hidden ? 0 : Math.round(widthOf(sheet, column) * POINT);
}

/** Rows that merged areas touch, with those areas' columns as ",3,4,": Excel fits no height to merged cells. */
function mergedRows(sheet: Sheet): ReadonlyMap<number, string> {
  const rows = new Map<number, string>();
  for (const box of sheet.merges) {
    const columns = Array.from({ length: box.right - box.left + 1 }, (_, index) => box.left + index).join(",");
    for (let row = box.top; row <= Math.min(box.bottom, 100_000); row++)
      rows.set(row, `${rows.get(row) ?? ""},${columns},`);
  }
  return rows;
}
