/** Cell addresses as the file writes them: "B7", "A1:C9". Rows and columns are 1-based. */

/** A rectangle of cells, 1-based and inclusive. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The sheet's edges, fixed by Excel. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

const letters: string[] = [""];

/** 1 is "A", 27 is "AA". */
export function columnLetters(column: number): string {
  for (let next = letters.length; next <= column; next++) {
    letters.push((letters[Math.floor((next - 1) / 26)] ?? "") + String.fromCharCode(65 + ((next - 1) % 26)));
  }
  return letters[column] ?? "";
}

/** "AA" is 27. */
export function columnNumber(name: string): number {
  let column = 0;
  for (let at = 0; at < name.length; at++) column = column * 26 + (name.charCodeAt(at) & 31);
  return column;
}

export function cellName(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** "A1:H14", or "A1" for one cell. */
export function boxName(box: Box): string {
  const first = cellName(box.top, box.left);
  const last = cellName(box.bottom, box.right);
  return first === last ? first : `${first}:${last}`;
}

const BOX = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;

function ordered(top: number, left: number, bottom: number, right: number): Box | null {
  const box = {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
  return box.top < 1 || box.bottom > MAX_ROW || box.left < 1 || box.right > MAX_COLUMN ? null : box;
}

/** A1, A1:B2, 3:4 or B:D, with or without dollars; null for anything else, or beyond the sheet's edges. */
export function parseBox(name: string): Box | null {
  const box = BOX.exec(name);
  if (box) {
    const [, left = "", top = "", right = left, bottom = top] = box;
    return ordered(Number(top), columnNumber(left), Number(bottom), columnNumber(right));
  }
  const rows = ROWS.exec(name);
  if (rows) return ordered(Number(rows[1]), 1, Number(rows[2]), MAX_COLUMN);
  const columns = COLUMNS.exec(name);
  if (columns) return ordered(1, columnNumber(columns[1] ?? ""), MAX_ROW, columnNumber(columns[2] ?? ""));
  return null;
}

/** The boxes of a space-separated list (`sqref`); what is no box is left out. */
export function parseBoxes(list: string): Box[] {
  return list
    .split(/\s+/)
    .map(parseBox)
    .filter((box) => box !== null);
}

export function holds(box: Box, row: number, column: number): boolean {
  return row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
}

export function overlaps(one: Box, two: Box): boolean {
  return one.top <= two.bottom && two.top <= one.bottom && one.left <= two.right && two.left <= one.right;
}
