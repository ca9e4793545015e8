import type { Box, Sheet } from "../../file/book";

/** The block of filled cells around a box, bounded by empty rows and columns or the sheet's edge. */
export function surroundingRegion(sheet: Sheet, start: Box): Box {
  let box = start;
  for (;;) {
    const grown = grow(sheet, box);
    if (!grown) return box;
    box = grown;
  }
}

function grow(sheet: Sheet, box: Box): Box | null {
  const wide = { left: Math.max(1, box.left - 1), right: box.right + 1 };
  const tall = { top: Math.max(1, box.top - 1), bottom: box.bottom + 1 };
  const above = box.top > 1 && isFilled(sheet, { ...wide, top: box.top - 1, bottom: box.top - 1 });
  const below = isFilled(sheet, { ...wide, top: box.bottom + 1, bottom: box.bottom + 1 });
  const before = box.left > 1 && isFilled(sheet, { ...tall, left: box.left - 1, right: box.left - 1 });
  const behind = isFilled(sheet, { ...tall, left: box.right + 1, right: box.right + 1 });
  if (!above && !below && !before && !behind) return null;
  return {
    top: box.top - (above ? 1 : 0),
    bottom: box.bottom + (below ? 1 : 0),
    left: box.left - (before ? 1 : 0),
    right: box.right + (behind ? 1 : 0),
  };
}

const isFilled = (sheet: Sheet, box: Box): boolean =>
  sheet
    .rowsIn(box.top, box.bottom)
    .some(({ cells }) =>
      cells.some(({ column, value }) => column >= box.left && column <= box.right && value !== null),
    );
