/** Looks of many cells at once, without making cells where a whole column or row can say it. */
import type { Box, Sheet, Style, StyleChange } from "../file/book";
import type { Cells, Context } from "./context";
import { columnCount, isWholeColumns, isWholeRows } from "./geometry";

/** The styles that show in a box, each once. */
export function stylesIn(context: Context, sheet: Sheet, box: Box): Style[] {
  const found = new Set<number>();
  const rows = sheet.rowsIn(box.top, box.bottom);
  const columnStyles = columnStylesIn(sheet, box);
  if (rows.length < box.bottom - box.top + 1) columnStyles.forEach((style) => found.add(style));
  for (const row of rows) {
    const from = row.place(box.left);
    const to = row.place(box.right + 1);
    for (let at = from; at < to; at++) found.add(row.cells[at]?.style ?? 0);
    if (to - from === columnCount(box)) continue;
    if (row.style !== null) found.add(row.style);
    else columnStyles.forEach((style) => found.add(style));
  }
  return [...found].map((index) => context.book.styles.style(index));
}

function columnStylesIn(sheet: Sheet, box: Box): Set<number> {
  const found = new Set<number>();
  let covered = 0;
  for (const span of sheet.columns) {
    const columns = Math.min(span.last, box.right) - Math.max(span.first, box.left) + 1;
    if (columns < 1) continue;
    covered += columns;
    found.add(span.style ?? 0);
  }
  if (covered < columnCount(box)) found.add(0);
  return found;
}

/** What all cells agree on, else `mixed`. */
export function common<T>({ context, sheet, boxes }: Cells, of: (style: Style) => T, mixed: T): T {
  const values = new Set(boxes.flatMap((box) => stylesIn(context, sheet, box)).map(of));
  return values.size === 1 ? ([...values][0] as T) : mixed;
}

/** The index of the style that takes the place of another. */
export type Restyle = (style: number) => number;

/** Works out each style once: thousands of cells share a handful. */
export function onceEach(to: Restyle): Restyle {
  const known = new Map<number, number>();
  return (style) => {
    let made = known.get(style);
    if (made === undefined) known.set(style, (made = to(style)));
    return made;
  };
}

/** Changes the look of every cell. */
export function restyle({ context, sheet, boxes }: Cells, change: StyleChange): void {
  const to = onceEach((index) => context.book.styles.restyle(index, change));
  for (const box of boxes) restyleEach(sheet, box, to);
}

/** Gives every cell of a box the style that `to` makes of its own. */
export function restyleEach(sheet: Sheet, box: Box, to: Restyle): void {
  if (isWholeColumns(box)) return restyleColumns(sheet, box, to);
  if (isWholeRows(box)) return restyleRows(sheet, box, to);
  for (let row = box.top; row <= box.bottom; row++) sheet.restyleRow(row, box.left, box.right, to);
}

const saysSomething = ({ width, hidden, style, extra }: Sheet["columns"][number]): boolean =>
  width !== null || hidden || style !== null || Object.keys(extra).length > 0;

function restyleColumns(sheet: Sheet, box: Box, to: Restyle): void {
  for (let column = box.left; column <= box.right; column++) {
    const span = sheet.column(column);
    const last = Math.min(span?.last ?? nextSpan(sheet, column) - 1, box.right);
    sheet.setColumns(column, last, { style: to(span?.style ?? 0) || null });
    column = last;
  }
  sheet.columns = sheet.columns.filter(saysSomething);
  for (const row of sheet.rows) {
    if (row.style !== null) {
      sheet.restyleRow(row.number, box.left, box.right, to);
      continue;
    }
    restyleCells(sheet, row, box, to);
  }
}

function restyleRows(sheet: Sheet, box: Box, to: Restyle): void {
  for (let number = box.top; number <= box.bottom; number++) {
    const row = sheet.makeRow(number);
    restyleCells(sheet, row, box, to);
    sheet.setRow(number, { style: to(row.style ?? 0) || null });
  }
}

function restyleCells(sheet: Sheet, row: Sheet["rows"][number], box: Box, to: Restyle): void {
  for (const cell of row.cells.slice(row.place(box.left), row.place(box.right + 1))) {
    sheet.setStyle(row.number, cell.column, to(cell.style));
  }
}

/** The first column at or behind `column` that has a span of its own, or the column behind the last. */
function nextSpan(sheet: Sheet, column: number): number {
  return sheet.columns.find((span) => span.first > column)?.first ?? Number.MAX_SAFE_INTEGER;
}
