import type { Box, Sheet, Style } from "../../file/book";
import { overlaps } from "../../file/book";
import type { Context } from "../context";
import { intersect } from "../geometry";
import { shown } from "../values/shown";
import { charactersOf, widthOf } from "./lines";

/** Average width of a letter beside its size: near enough without the font itself. */
const WIDTH_OF_LETTER = 0.5;
const HEIGHT_OF_LINE = 1.36;
const PADDING = 7;

const textWidth = (line: string, { font }: Style): number =>
  line.length * font.size * (font.bold ? WIDTH_OF_LETTER * 1.07 : WIDTH_OF_LETTER) + PADDING;

/** Makes columns as wide as their widest cell, merged and wrapped ones left aside. */
export function autofitColumns(context: Context, sheet: Sheet, box: Box): void {
  const cells = filled(sheet, box);
  if (!cells) return;
  const { styles, date1904 } = context.book;
  const widest = new Map<number, number>();
  for (const row of sheet.rowsIn(cells.top, cells.bottom)) {
    for (const cell of row.cells) {
      if (cell.column < cells.left || cell.column > cells.right || cell.value === null) continue;
      const style = styles.style(cell.style);
      if (style.alignment.wrap || isMerged(sheet, row.number, cell.column)) continue;
      const width = textWidth(shown(cell.value, style.format, date1904), style);
      widest.set(cell.column, Math.max(widest.get(cell.column) ?? 0, width));
    }
  }
  for (const [column, points] of widest)
    sheet.setColumns(column, column, { width: Math.min(255, charactersOf(points)) });
}

/** Makes rows as high as their highest cell; as Excel does, without looking at merged cells. */
export function autofitRows(context: Context, sheet: Sheet, box: Box): void {
  const cells = filled(sheet, { ...box, left: 1, right: 16_384 });
  if (!cells) return;
  const { styles, date1904 } = context.book;
  for (const row of sheet.rowsIn(cells.top, cells.bottom)) {
    let highest = sheet.defaultHeight;
    for (const cell of row.cells) {
      if (cell.value === null || isMerged(sheet, row.number, cell.column)) continue;
      const style = styles.style(cell.style);
      const text = shown(cell.value, style.format, date1904);
      const lines = style.alignment.wrap ? lineCount(text, style, widthOf(sheet, cell.column)) : 1;
      highest = Math.max(highest, lines * style.font.size * HEIGHT_OF_LINE);
    }
    sheet.setRow(row.number, { height: Math.min(409.5, Math.round(highest * 4) / 4), customHeight: false });
  }
}

function lineCount(text: string, style: Style, width: number): number {
  const lines = text.split("\n");
  return lines.reduce((count, line) => count + Math.max(1, Math.ceil(textWidth(line, style) / Math.max(width, 1))), 0);
}

function filled(sheet: Sheet, box: Box): Box | null {
  const used = sheet.usedRange(true);
  return used && intersect(used, box);
}

const isMerged = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some((merge) => overlaps(merge, { top: row, bottom: row, left: column, right: column }));
