import type { Box, CellPlace } from "./grid";

/** The letters of a column: 1 is "A", 27 is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column: "A" is 1, "AA" is 27. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** "H14". */
export function cellName(place: Pick<CellPlace, "row" | "column">): string {
  return `${columnLetters(place.column)}${place.row}`;
}

/** "A1:H14", or "A1" for a single cell. */
export function boxName(box: Box): string {
  const first = cellName({ row: box.top, column: box.left });
  const last = cellName({ row: box.bottom, column: box.right });
  return first === last ? first : `${first}:${last}`;
}

/** A1 or A1:B2 as a box; dollar signs and a sheet name before "!" are passed over. Null when it is neither. */
export function parseBox(name: string): Box | null {
  const match = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(name);
  if (!match) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}
