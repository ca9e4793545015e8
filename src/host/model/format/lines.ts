/** Widths of columns and heights of rows. Office.js speaks of points, the file of characters. */
import type { Box, Sheet } from "../../file/book";
import { isWholeColumns } from "../geometry";
import { allow } from "../model-object";

/** A digit of the body font is 7 pixels wide, and a pixel is three quarters of a point. */
const POINTS_PER_CHARACTER = 5.25;
/** 255 characters. */
export const MAX_WIDTH = 255 * POINTS_PER_CHARACTER + 3.75;
export const MAX_HEIGHT = 409.5;

export const pointsOf = (characters: number): number => Math.round(characters * 7) * 0.75;
export const charactersOf = (points: number): number => points / POINTS_PER_CHARACTER;

export const widthOf = (sheet: Sheet, column: number): number => {
  const span = sheet.column(column);
  return span?.hidden ? 0 : pointsOf(span?.width ?? sheet.defaultWidth);
};

export const heightOf = (sheet: Sheet, row: number): number => {
  const there = sheet.row(row);
  return there?.hidden ? 0 : (there?.height ?? sheet.defaultHeight);
};

function agreed<T>(first: number, last: number, of: (at: number) => T): T | null {
  const value = of(first);
  for (let at = first + 1; at <= last; at++) if (of(at) !== value) return null;
  return value;
}

export const columnWidth = (sheet: Sheet, box: Box): number | null =>
  agreed(box.left, box.right, (column) => widthOf(sheet, column));

export function rowHeight(sheet: Sheet, box: Box): number | null {
  if (!isWholeColumns(box)) return agreed(box.top, box.bottom, (row) => heightOf(sheet, row));
  return sheet.rows.every(({ number }) => heightOf(sheet, number) === sheet.defaultHeight) ? sheet.defaultHeight : null;
}

export function setColumnWidth(sheet: Sheet, box: Box, points: number): void {
  allow(sheet, "formatColumns");
  sheet.setColumns(
    box.left,
    box.right,
    points === 0 ? { hidden: true } : { width: charactersOf(points), hidden: false },
  );
}

export function setRowHeight(sheet: Sheet, box: Box, points: number): void {
  allow(sheet, "formatRows");
  const change = points === 0 ? { hidden: true } : { height: points, customHeight: true, hidden: false };
  if (isWholeColumns(box)) {
    if (points > 0) sheet.defaultHeight = points;
    for (const { number } of sheet.rows) sheet.setRow(number, change);
    return;
  }
  for (let row = box.top; row <= box.bottom; row++) sheet.setRow(row, change);
}

export function isStandardWidth(sheet: Sheet, box: Box): boolean {
  return (
    agreed(box.left, box.right, (column) => sheet.column(column)?.width ?? sheet.defaultWidth) === sheet.defaultWidth
  );
}

export const isStandardHeight = (sheet: Sheet, box: Box): boolean =>
  sheet.rowsIn(box.top, box.bottom).every(({ height }) => height === null || height === sheet.defaultHeight);

export const freeWidths = (sheet: Sheet, box: Box): void => sheet.setColumns(box.left, box.right, { width: null });

/** Lets Excel fit the rows again. */
export function freeHeights(sheet: Sheet, box: Box): void {
  for (const { number } of sheet.rowsIn(box.top, box.bottom))
    sheet.setRow(number, { height: null, customHeight: false });
}

/** Points from the sheet's left edge to the left of a column. */
export function leftOf(sheet: Sheet, column: number): number {
  let points = 0;
  for (let at = 1; at < column; at++) points += widthOf(sheet, at);
  return points;
}

/** Points from the sheet's top edge to the top of a row. */
export function topOf(sheet: Sheet, row: number): number {
  const rows = sheet.rowsIn(1, row - 1);
  const others = (row - 1 - rows.length) * sheet.defaultHeight;
  return rows.reduce((points, { number }) => points + heightOf(sheet, number), others);
}
