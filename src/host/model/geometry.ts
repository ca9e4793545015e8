/** Boxes of cells, cut and moved. */
import type { Box } from "../file/book";
import { MAX_COLUMN, MAX_ROW, boxName, columnLetters, parseBox } from "../file/book";
import { invalidArgument } from "../protocol/errors";

export const WHOLE_SHEET: Box = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };

export const rowCount = (box: Box): number => box.bottom - box.top + 1;
export const columnCount = (box: Box): number => box.right - box.left + 1;
export const cellCount = (box: Box): number => rowCount(box) * columnCount(box);
export const isWholeColumns = (box: Box): boolean => box.top === 1 && box.bottom === MAX_ROW;
export const isWholeRows = (box: Box): boolean => box.left === 1 && box.right === MAX_COLUMN;
export const isUnbounded = (box: Box): boolean => isWholeColumns(box) || isWholeRows(box);

export const sameBox = (one: Box, two: Box): boolean =>
  one.top === two.top && one.left === two.left && one.bottom === two.bottom && one.right === two.right;

export const contains = (outer: Box, inner: Box): boolean =>
  outer.top <= inner.top && outer.bottom >= inner.bottom && outer.left <= inner.left && outer.right >= inner.right;

/** The cells in both boxes, null when there are none. */
export function intersect(one: Box, two: Box): Box | null {
  const box = {
    top: Math.max(one.top, two.top),
    left: Math.max(one.left, two.left),
    bottom: Math.min(one.bottom, two.bottom),
    right: Math.min(one.right, two.right),
  };
  return box.top > box.bottom || box.left > box.right ? null : box;
}

/** What is left of boxes when the cells of another are taken out. */
export const without = (boxes: readonly Box[], hole: Box): Box[] =>
  boxes.flatMap((box) => {
    const common = intersect(box, hole);
    if (!common) return [box];
    const parts = [
      { ...box, bottom: common.top - 1 },
      { ...box, top: common.bottom + 1 },
      { ...common, left: box.left, right: common.left - 1 },
      { ...common, left: common.right + 1, right: box.right },
    ];
    return parts.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
  });

/** Rules that hold for boxes, without the cells of a hole; those that hold for none any more go. */
export const freed = <Rule extends { boxes: readonly Box[] }>(rules: readonly Rule[], hole: Box): Rule[] =>
  rules
    .map((rule) =>
      rule.boxes.some((box) => intersect(box, hole)) ? { ...rule, boxes: without(rule.boxes, hole) } : rule,
    )
    .filter(({ boxes }) => boxes.length > 0);

/** The smallest box around both. */
export const around = (one: Box, two: Box): Box => ({
  top: Math.min(one.top, two.top),
  left: Math.min(one.left, two.left),
  bottom: Math.max(one.bottom, two.bottom),
  right: Math.max(one.right, two.right),
});

/** A box from its corner and size. Throws `InvalidArgument` when it does not lie on a sheet. */
export function boxAt(top: number, left: number, rows: number, columns: number): Box {
  const box = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const whole = [top, left, rows, columns].every(Number.isInteger);
  const fits = top >= 1 && left >= 1 && rows >= 1 && columns >= 1 && box.bottom <= MAX_ROW && box.right <= MAX_COLUMN;
  if (!whole || !fits) throw invalidArgument();
  return box;
}

export const moved = (box: Box, rows: number, columns: number): Box =>
  boxAt(box.top + rows, box.left + columns, rowCount(box), columnCount(box));

/** "A1:B2", "A:B" or "1:2", as Excel writes it. */
export function addressOf(box: Box): string {
  if (isWholeColumns(box)) return `${columnLetters(box.left)}:${columnLetters(box.right)}`;
  if (isWholeRows(box)) return `${box.top}:${box.bottom}`;
  return boxName(box);
}

const PLAIN_NAME = /^[A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*$/;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}\d{1,7}|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/;

/** A sheet name as it stands before "!". */
export const quoteSheet = (name: string): string =>
  PLAIN_NAME.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

export const unquoteSheet = (name: string): string =>
  name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;

/** "'My sheet'!A1" in two; the sheet is null when none is named. */
export function splitAddress(address: string): { sheet: string | null; cells: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: null, cells: address };
  return { sheet: unquoteSheet(address.slice(0, at)), cells: address.slice(at + 1) };
}

/** The box of an address. Throws `InvalidArgument` when it is none. */
export function requireBox(cells: string): Box {
  const box = parseBox(cells.trim());
  if (!box) throw invalidArgument();
  return box;
}
