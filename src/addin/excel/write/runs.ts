import { boxName } from "../../../core/grid/address";
import type { Box } from "../../../core/grid/grid";

/**
 * Cells of one look as few rectangles: runs along a row, joined with the same run in the row above.
 * @param at the look's key of a cell by 1-based row and column, null for none
 */
export function rectangles(
  rows: number,
  columns: number,
  at: (row: number, column: number) => string | null,
): Map<string, Box[]> {
  const done = new Map<string, Box[]>();
  let open = new Map<string, { key: string; box: Box }>();
  const close = ({ key, box }: { key: string; box: Box }) => {
    const boxes = done.get(key);
    if (boxes) boxes.push(box);
    else done.set(key, [box]);
  };
  for (let row = 1; row <= rows; row++) {
    const next = new Map<string, { key: string; box: Box }>();
    for (let left = 1; left <= columns;) {
      const key = at(row, left);
      let right = left;
      while (right < columns && at(row, right + 1) === key) right++;
      if (key !== null) {
        const place = `${left}:${right}:${key}`;
        const above = open.get(place);
        open.delete(place);
        next.set(place, { key, box: { top: above?.box.top ?? row, left, bottom: row, right } });
      }
      left = right + 1;
    }
    open.forEach(close);
    open = next;
  }
  open.forEach(close);
  return done;
}

/** getRanges takes at most this many characters (Microsoft, Worksheet.getRanges). */
const ADDRESS_LIMIT = 8_000;

/** Addresses joined by commas, in strings short enough for `getRanges`. */
export function addressLots(addresses: readonly string[]): string[] {
  const lots: string[] = [];
  let lot = "";
  for (const address of addresses) {
    if (lot !== "" && lot.length + address.length + 1 > ADDRESS_LIMIT) {
      lots.push(lot);
      lot = "";
    }
    lot += (lot === "" ? "" : ",") + address;
  }
  return lot === "" ? lots : [...lots, lot];
}

export const boxLots = (boxes: readonly Box[]): string[] => addressLots(boxes.map(boxName));

/** Equal numbers in a row as runs of 1-based first and last. */
export function runsOf(numbers: readonly number[]): { value: number; first: number; last: number }[] {
  const runs: { value: number; first: number; last: number }[] = [];
  numbers.forEach((value, index) => {
    const run = runs.at(-1);
    if (run && run.value === value) run.last = index + 1;
    else runs.push({ value, first: index + 1, last: index + 1 });
  });
  return runs;
}
