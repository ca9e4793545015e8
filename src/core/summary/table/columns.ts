/** How wide the columns of a table are: no narrower than their longest word, the prose takes the rest. */
import { HEADER } from "../look/styles";
import { CELL_PADDING, longestWord, textWidth } from "../text/measure";
import type { Cell } from "./cells";

/** All sheets are this wide, in points, so that all print at one scale: 1,261 pixels. */
export const GRID_WIDTH = 945.75;
/** One pixel, in points: Excel rounds column widths to it. */
const PIXEL = 0.75;
/** One step of Excel's indent, in points. */
export const INDENT = 6.75;

export interface Column<Row> {
  readonly header: string;
  readonly cell: (row: Row) => Cell;
  /** Points. */
  readonly least: number;
  /** Points; a longer word is broken. A column with `prose` takes a share of what is left instead. */
  readonly most: number;
  readonly prose?: boolean;
  readonly centred?: boolean;
  /** As wide as its longest text needs for so many lines, up to `most`: for names, which are never cut. */
  readonly within?: number;
  /** Cut at a word after so many lines; without it the text stands whole, as far as a row of Excel holds it. */
  readonly lines?: number;
  /** Left out first where the sheet is too narrow for all; the higher the sooner. */
  readonly spare?: number;
}

/** Header, then the cells of one column down the table. */
interface Content {
  readonly header: string;
  readonly cells: readonly Cell[];
}

export const shownText = (cell: Cell): string => cell.shown ?? (cell.value === null ? "" : String(cell.value));

const roomFor = (cell: Cell): number => {
  const indent = cell.style.indent * INDENT;
  const text = shownText(cell);
  const whole = cell.shown !== undefined || !cell.style.wrap;
  return indent + CELL_PADDING + (whole ? textWidth(text, cell.style) : longestWord(text, cell.style));
};

/** Width of the longest word of a column, in points. */
function wordWidth(content: Content): number {
  const seen = new Set<string>();
  const headerIndent = content.cells.some((cell) => cell.style.indent > 0) ? INDENT : 0;
  let most = longestWord(content.header, HEADER) + CELL_PADDING + headerIndent;
  for (const cell of content.cells) {
    const text = shownText(cell);
    if (seen.has(text)) continue;
    seen.add(text);
    most = Math.max(most, roomFor(cell));
  }
  return most;
}

/** Lines break before they are full: a text needs about this much more than its width over its lines. */
const RAGGED = 1.2;

/** Width at which the longest text goes into the lines that the column would like, in points. */
function easyWidth<Row>(column: Column<Row>, content: Content): number {
  if (!column.within) return 0;
  const longest = content.cells.reduce((most, cell) => Math.max(most, textWidth(shownText(cell), cell.style)), 0);
  return (longest / column.within) * RAGGED + CELL_PADDING + INDENT;
}

/** Characters that a row of Excel holds in a wide column: what is longer is cut, and asks for no more room. */
const FULL_ROW = 1500;

/** How much a prose column has to say: between its middling and its longest text. The power keeps short columns from starving. */
function demand<Row>(column: Column<Row>, content: Content): number {
  let longest = 0;
  let sum = 0;
  for (const cell of content.cells) {
    const length = Math.min(shownText(cell).length, column.lines ? column.lines * 60 : FULL_ROW);
    longest = Math.max(longest, length);
    sum += length;
  }
  const mean = sum / Math.max(1, content.cells.length);
  return Math.max(12, mean + longest / 4) ** 0.8;
}

const down = (width: number): number => Math.floor(width / PIXEL) * PIXEL;
const up = (width: number): number => Math.ceil(width / PIXEL) * PIXEL;

interface Need {
  readonly least: number;
  readonly demand: number;
}

/** Shares what is left over among the prose columns by what they have to say, none below its least. */
function share(needs: readonly Need[], left: number): readonly number[] {
  const fixed = new Set<number>();
  for (;;) {
    const free = needs.flatMap((need, index) => (need.demand > 0 && !fixed.has(index) ? [index] : []));
    const taken = needs.reduce((sum, need, index) => sum + (free.includes(index) ? 0 : need.least), 0);
    const total = free.reduce((sum, index) => sum + (needs[index]?.demand ?? 0), 0);
    const widths = needs.map((need, index) =>
      free.includes(index) ? ((left - taken) * need.demand) / total : need.least,
    );
    const short = free.filter((index) => (widths[index] ?? 0) < (needs[index]?.least ?? 0));
    if (short.length === 0) return widths;
    short.forEach((index) => fixed.add(index));
  }
}

/** Whole pixels that add up to the width exactly; the widest column takes what rounding leaves. */
function exact(widths: readonly number[], total: number): readonly number[] {
  const sum = widths.reduce((a, b) => a + b, 0);
  const scaled = widths.map((width) => down((width * total) / sum));
  const rest = total - scaled.reduce((a, b) => a + b, 0);
  const widest = scaled.indexOf(Math.max(...scaled));
  return scaled.map((width, index) => (index === widest ? width + rest : width));
}

/** Widths of all columns in points, adding up to `total`. */
export function columnWidths<Row>(
  columns: readonly Column<Row>[],
  cells: readonly (readonly Cell[])[],
  total = GRID_WIDTH,
): readonly number[] {
  const needs = columns.map((column, index): Need => {
    const content = { header: column.header, cells: cells[index] ?? [] };
    const least = up(
      Math.max(column.least, Math.min(column.most, Math.max(wordWidth(content), easyWidth(column, content)))),
    );
    return { least, demand: column.prose ? demand(column, content) : 0 };
  });
  const minimal = needs.reduce((sum, need) => sum + need.least, 0);
  const anyProse = needs.some((need) => need.demand > 0);
  return exact(minimal >= total || !anyProse ? needs.map((need) => need.least) : share(needs, total), total);
}

/** The columns that fit beside each other; those to spare go first where they do not. */
export function fittingColumns<Row>(
  columns: readonly Column<Row>[],
  cells: readonly (readonly Cell[])[],
  total = GRID_WIDTH,
): readonly number[] {
  // Where none can go, none need be measured.
  if (!columns.some(({ spare }) => spare)) return [...columns.keys()];
  const least = columns.map((column, index) =>
    Math.max(column.least, Math.min(column.most, wordWidth({ header: column.header, cells: cells[index] ?? [] }))),
  );
  const kept = new Set(columns.keys());
  const going = [...columns.keys()]
    .filter((index) => columns[index]?.spare)
    .sort((a, b) => (columns[b]?.spare ?? 0) - (columns[a]?.spare ?? 0));
  const needed = (): number => [...kept].reduce((sum, index) => sum + (least[index] ?? 0), 0);
  while (needed() > total && going.length > 0) kept.delete(going.shift() ?? -1);
  return [...kept];
}
