import type { Box } from "../../core/grid/grid";

/** A cell of the sheet in front, 1-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export const boxOf = (place: Place): Box => ({
  top: place.row,
  left: place.column,
  bottom: place.row,
  right: place.column,
});

/** The smallest box around two. */
export const around = (one: Box, two: Box): Box => ({
  top: Math.min(one.top, two.top),
  left: Math.min(one.left, two.left),
  bottom: Math.max(one.bottom, two.bottom),
  right: Math.max(one.right, two.right),
});

export const holds = (box: Box, place: Place): boolean =>
  place.row >= box.top && place.row <= box.bottom && place.column >= box.left && place.column <= box.right;

export const meets = (one: Box, two: Box): boolean =>
  one.top <= two.bottom && two.top <= one.bottom && one.left <= two.right && two.left <= one.right;

export const sameBox = (one: Box, two: Box): boolean =>
  one.top === two.top && one.left === two.left && one.bottom === two.bottom && one.right === two.right;

/** Merged areas, found by the rows that they touch. */
export class Merges {
  private readonly byRow = new Map<number, Box[]>();

  /** @param lastRow beyond which the grid shows nothing */
  constructor(boxes: readonly Box[], lastRow: number) {
    for (const box of boxes) {
      for (let row = box.top; row <= Math.min(box.bottom, lastRow); row++) {
        const there = this.byRow.get(row);
        if (there) there.push(box);
        else this.byRow.set(row, [box]);
      }
    }
  }

  /** The merged area that a cell belongs to, else the cell itself. */
  of(place: Place): Box {
    return this.byRow.get(place.row)?.find((box) => holds(box, place)) ?? boxOf(place);
  }

  inRow(row: number): readonly Box[] {
    return this.byRow.get(row) ?? [];
  }

  /** The box grown until it cuts no merged area. */
  whole(box: Box): Box {
    let grown = box;
    for (let before: Box | null = null; before === null || !sameBox(before, grown);) {
      before = grown;
      for (let row = before.top; row <= before.bottom; row++) {
        for (const merge of this.inRow(row)) if (meets(merge, grown)) grown = around(grown, merge);
      }
    }
    return grown;
  }
}
