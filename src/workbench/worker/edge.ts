import type { Sheet } from "../../host/file/book";
import type { Direction } from "./messages";

const STEPS: Readonly<Record<Direction, readonly [rows: number, columns: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Where Ctrl and an arrow key go: to the last cell of a filled stretch, or over a gap to the next filled one;
 * to the end of what is in use where nothing follows.
 */
export function edgeFrom(sheet: Sheet, from: Place, direction: Direction): Place {
  const [rows, columns] = STEPS[direction];
  const used = sheet.usedRange(true);
  const last = { row: used?.bottom ?? 1, column: used?.right ?? 1 };
  const on = ({ row, column }: Place): Place => ({ row: row + rows, column: column + columns });
  const isIn = ({ row, column }: Place): boolean => row >= 1 && column >= 1 && row <= last.row && column <= last.column;
  const isFilled = (place: Place): boolean => isIn(place) && sheet.value(place.row, place.column) !== null;
  let place = from;
  if (isFilled(place) && isFilled(on(place))) {
    while (isFilled(on(place))) place = on(place);
    return place;
  }
  while (isIn(on(place))) {
    place = on(place);
    if (isFilled(place)) return place;
  }
  return place;
}
