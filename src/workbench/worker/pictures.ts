import type { Book, Box, Cell, Hyperlink, Row, Sheet } from "../../host/file/book";
import { holds } from "../../host/file/book";
import { widthOf } from "../../host/model/format/lines";
import { shown } from "../../host/model/values/shown";
import { POINT, fontOf, indentOf } from "./looks";
import { marksOf } from "./marks";
import type { Measure } from "./measure";
import type { CellPicture, RowPicture } from "./messages";
import { runsOf } from "./runs";
import { PADDING } from "./shape";

/** How far words may run over empty cells. */
const FARTHEST = 40;

/** The rows between two numbers as they look; cells that show nothing are left out. */
export function picturesOf(book: Book, sheet: Sheet, first: number, last: number, measure: Measure): RowPicture[] {
  const merges = sheet.merges.filter((box) => box.top <= last && box.bottom >= first);
  const links = sheet.hyperlinks.filter(({ box }) => box.top <= last && box.bottom >= first);
  const isMarked = marksOf(sheet);
  return sheet.rowsIn(first, last).map((row) => ({
    row: row.number,
    cells: row.cells
      .filter((cell) => isSeen(book, row, cell, merges))
      .map((cell) => pictureOf(book, sheet, row, cell, { merges, links, isMarked, measure })),
  }));
}

interface Around {
  readonly merges: readonly Box[];
  readonly links: readonly Hyperlink[];
  readonly isMarked: (row: number, column: number) => boolean;
  readonly measure: Measure;
}

/** Something to show, and not covered by a merged area. */
function isSeen(book: Book, row: Row, cell: Cell, merges: readonly Box[]): boolean {
  const merge = mergeOf(merges, row.number, cell.column);
  if (merge) return merge.top === row.number && merge.left === cell.column;
  if (cell.value !== null) return true;
  const { fill, borders } = book.styles.style(cell.style);
  return fill.colour !== null || Object.values(borders).some((line) => line !== null);
}

const mergeOf = (merges: readonly Box[], row: number, column: number): Box | undefined =>
  merges.find((box) => holds(box, row, column));

function pictureOf(
  book: Book,
  sheet: Sheet,
  row: Row,
  cell: Cell,
  { merges, links, isMarked, measure }: Around,
): CellPicture {
  const style = book.styles.style(cell.style);
  const merge = mergeOf(merges, row.number, cell.column);
  const width = widthBetween(sheet, cell.column, merge?.right ?? cell.column);
  const text = shown(cell.value, style.format, book.date1904);
  const needs = style.alignment.wrap || text === "" ? 0 : measure(text, fontOf(style)) + PADDING + indentOf(style);
  const isNumber = typeof cell.value === "number";
  const align = alignmentOf(style.alignment.horizontal, cell);
  const mayReach = !isNumber && !merge && align === "left" && !style.alignment.wrap && !text.includes("\n");
  const link = links.find(({ box }) => holds(box, row.number, cell.column));
  return {
    column: cell.column,
    // Excel shows a number that does not fit as signs, never cut.
    text:
      isNumber && needs > width && style.format !== "General" ? "#".repeat(Math.max(1, Math.floor(width / 8))) : text,
    runs: cell.rich ? runsOf(cell.rich.xml) : null,
    style: cell.style,
    reach: mayReach && needs > width ? reachOf(sheet, row, cell.column, width, needs) : null,
    align,
    link: link ? addressOf(link) : null,
    marked: isMarked(row.number, cell.column),
  };
}

function alignmentOf(horizontal: string, { value }: Cell): CellPicture["align"] {
  if (horizontal === "right") return "right";
  if (horizontal === "center" || horizontal === "centerContinuous" || horizontal === "distributed") return "center";
  if (horizontal !== "general") return "left";
  return typeof value === "number"
    ? "right"
    : typeof value === "boolean" || (value !== null && typeof value === "object")
      ? "center"
      : "left";
}

/** The cell's own width and that of the empty cells behind it, as far as the words need. */
function reachOf(sheet: Sheet, row: Row, column: number, width: number, needs: number): number {
  let reach = width;
  for (let next = column + 1; next <= column + FARTHEST && reach < needs; next++) {
    const taken = (row.cell(next)?.value ?? null) !== null || mergeOf(sheet.merges, row.number, next) !== undefined;
    if (taken) break;
    reach += widthBetween(sheet, next, next);
  }
  return Math.min(reach, Math.max(width, needs));
}

function widthBetween(sheet: Sheet, first: number, last: number): number {
  let width = 0;
  for (let column = first; column <= last; column++) {
    if (!sheet.column(column)?.hidden) width += Math.round(widthOf(sheet, column) * POINT);
  }
  return width;
}

function addressOf({ target, location }: Hyperlink): string | null {
  if (target !== null) return location === null ? target : `${target}#${location}`;
  return location === null ? null : `#${location}`;
}
