/** Where a chart lies, in points from the sheet's corner and as cells. */
import type { Anchor, Box, Corner, Sheet } from "../../file/book";
import { heightOf, leftOf, topOf, widthOf } from "../format/lines";

const EMU_PER_POINT = 12_700;

/** Points from the sheet's edges. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function anchorAt(box: Box): Anchor {
  return {
    from: { row: box.top, column: box.left, rowOffset: 0, columnOffset: 0 },
    to: { row: box.bottom + 1, column: box.right + 1, rowOffset: 0, columnOffset: 0 },
    follows: "twoCell",
  };
}

export function frameOf(sheet: Sheet, { from, to }: Anchor): Frame {
  const [left, top] = pointOf(sheet, from);
  const [right, bottom] = pointOf(sheet, to);
  return { left, top, width: right - left, height: bottom - top };
}

export const anchorOf = (sheet: Sheet, { left, top, width, height }: Frame): Anchor => ({
  from: cornerAt(sheet, left, top),
  to: cornerAt(sheet, left + width, top + height),
  follows: "twoCell",
});

const pointOf = (sheet: Sheet, { row, column, rowOffset, columnOffset }: Corner): [number, number] => [
  leftOf(sheet, column) + columnOffset / EMU_PER_POINT,
  topOf(sheet, row) + rowOffset / EMU_PER_POINT,
];

function cornerAt(sheet: Sheet, left: number, top: number): Corner {
  const [column, right] = walk(left, (at) => widthOf(sheet, at));
  const [row, down] = walk(top, (at) => heightOf(sheet, at));
  return { row, column, rowOffset: Math.round(down * EMU_PER_POINT), columnOffset: Math.round(right * EMU_PER_POINT) };
}

/** The line at a distance, and how far into it. */
function walk(distance: number, sizeOf: (at: number) => number): [number, number] {
  let left = Math.max(0, distance);
  let at = 1;
  for (; at < 16_384 && left >= sizeOf(at); at++) left -= sizeOf(at);
  return [at, left];
}
