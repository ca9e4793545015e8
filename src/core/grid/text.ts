/** What a reader asks of a grid. Rows and columns are the worksheet's own, 1-based; outside the grid all is empty. */
import type { Box, CellValue, Grid } from "./grid";
import { isDateFormat, showNumber, showSerial } from "./format";

/** Soft hyphens and joiners that show nothing and break comparing. */
const INVISIBLE = /[\u00ad\u200c-\u200f\u2060\ufeff]/g;

const SPACE = 32;
const DELETE = 0x7f;
/** Letters with accents from here up to the general punctuation are no white space, bar the first few. */
const ACCENTS = 0xae;
const PUNCTUATION = 0x1680;
/** Quotes and dashes stand between the two kinds of spaces of that block. */
const [DASHES, AFTER_QUOTES] = [0x2010, 0x2027];

/** True where squeezing changes nothing; false where it might. Most texts of a tracker are so, and this is fast. */
function isSqueezed(text: string): boolean {
  let before = SPACE;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === SPACE ? before === SPACE : code < SPACE || (code > DELETE && !isPlain(code))) return false;
    before = code;
  }
  return before !== SPACE || text === "";
}

const isPlain = (code: number): boolean =>
  (code >= ACCENTS && code < PUNCTUATION) || (code >= DASHES && code <= AFTER_QUOTES);

/** One line: every run of white space (line breaks, non-breaking and zero-width spaces too) as one space, none at the ends. */
export function squeeze(text: string): string {
  if (isSqueezed(text)) return text;
  return text
    .replace(INVISIBLE, "")
    .replace(/[\s\u200b]+/g, " ")
    .trim();
}

/** The same with line breaks kept, one at a time: `squeeze` for texts whose lines matter. */
export function squeezeLines(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029\v]/)
    .map(squeeze)
    .filter((line) => line !== "")
    .join("\n");
}

/** A value as its cell shows it in the given number format. */
export function display(value: CellValue, numberFormat = "General", date1904 = false): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const date = isDateFormat(numberFormat) ? showSerial(value, numberFormat, date1904) : null;
  return date ?? showNumber(value, numberFormat);
}

const at = <Item>(grid: Grid, items: readonly (readonly Item[])[], row: number, column: number): Item | undefined =>
  items[row - grid.firstRow]?.[column - grid.firstColumn];

/** The value of a cell; "" where it is empty. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return at(grid, grid.values, row, column) ?? "";
}

/** The number format of a cell; "General" where it has none. */
export function formatAt(grid: Grid, row: number, column: number): string {
  return at(grid, grid.numberFormats, row, column) ?? "General";
}

/** The fill of a cell as "#RRGGBB", or null. */
export function fillAt(grid: Grid, row: number, column: number): string | null {
  return at(grid, grid.fills, row, column) ?? null;
}

/** True when the cell's whole text is struck out. */
export function isStruck(grid: Grid, row: number, column: number): boolean {
  return grid.struck.has(`${row},${column}`);
}

/** The text of a cell as it shows, its line breaks kept and stray spaces gone; "" when it is empty. */
export function textOf(grid: Grid, row: number, column: number): string {
  return squeezeLines(display(valueAt(grid, row, column), formatAt(grid, row, column), grid.date1904));
}

/** `textOf` on one line. */
export function wordsOf(grid: Grid, row: number, column: number): string {
  return squeeze(display(valueAt(grid, row, column), formatAt(grid, row, column), grid.date1904));
}

/** True when the cell shows nothing. */
export function isBlank(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  return typeof value === "string" && squeeze(value) === "";
}

/** The area that the grid was read from; null for an empty sheet. */
export function boxOf(grid: Grid): Box | null {
  const columns = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  if (grid.values.length === 0 || columns === 0) return null;
  return {
    top: grid.firstRow,
    left: grid.firstColumn,
    bottom: grid.firstRow + grid.values.length - 1,
    right: grid.firstColumn + columns - 1,
  };
}

/** True when the cell lies in the box. */
export function contains(box: Box, row: number, column: number): boolean {
  return row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
}

/** The merged area that a cell belongs to, or null. */
export function mergeAt(grid: Grid, row: number, column: number): Box | null {
  return grid.merges.find((merge) => contains(merge, row, column)) ?? null;
}
