/** A cell in its column: the text as far as it goes, and the height that it needs. */
import { cutToLines, lineCount, mostLines, rowHeight } from "../text/measure";
import type { Cell } from "./cells";
import { INDENT } from "./columns";

export interface Fitted {
  readonly cell: Cell;
  /** Points. */
  readonly height: number;
}

/** Cuts a wrapped text after so many lines, or where a row of Excel ends; `width` is the column's, in points. */
export function fitted(cell: Cell, width: number, lines: number | undefined): Fitted {
  const { value, style, shown } = cell;
  if (typeof value !== "string" || shown !== undefined || !style.wrap)
    return { cell, height: rowHeight(1, style.size, 0) };
  const inner = width - style.indent * INDENT;
  const most = lines ?? mostLines(style.size);
  const all = lineCount(value, inner, style, (_end, count) => count <= most);
  if (all <= most) return { cell, height: rowHeight(all, style.size, 0) };
  const cut = cutToLines(value, inner, style, most);
  return { cell: { ...cell, value: cut }, height: rowHeight(lineCount(cut, inner, style), style.size, 0) };
}
