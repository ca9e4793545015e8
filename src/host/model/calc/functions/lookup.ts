import type { CellValue } from "../../../file/book";
import type { Arg, Functions } from "./argument";
import { number } from "./argument";
import { compare, criterion, raise, toLogical } from "../values";

const criterionOf = (value: CellValue): ((each: CellValue) => boolean) =>
  typeof value === "string" ? criterion(`=${value}`) : (each) => each === value;

const span = (arg: Arg | undefined, first: "top" | "left", last: "bottom" | "right"): number => {
  const box = arg?.area()?.box;
  return box ? box[last] - box[first] + 1 : 1;
};

/** Places, and what stands at them. */
export const LOOKUP: Functions = {
  ROW: ([arg], place) => arg?.area()?.box.top ?? place.row,
  COLUMN: ([arg], place) => arg?.area()?.box.left ?? place.column,
  ROWS: ([arg]) => span(arg, "top", "bottom"),
  COLUMNS: ([arg]) => span(arg, "left", "right"),
  INDEX: ([range, row, column]) => {
    const { sheet, box } = range?.area() ?? raise("#VALUE!");
    const oneRow = box.top === box.bottom && !column;
    const [down, across] = oneRow ? [1, number(row, 1)] : [number(row, 1), number(column, 1)];
    const inside = down >= 1 && across >= 1 && box.top + down - 1 <= box.bottom && box.left + across - 1 <= box.right;
    return inside ? sheet.value(box.top + down - 1, box.left + across - 1) : raise("#REF!");
  },
  MATCH: ([wanted, range, kind]) => {
    const value = wanted?.value() ?? null;
    const cells = range?.cells() ?? [];
    const exact = number(kind, 1) === 0;
    const at = exact
      ? cells.findIndex(criterionOf(value))
      : cells.findLastIndex((each) => each !== null && compare(each, value) <= 0);
    return at < 0 ? raise("#N/A") : at + 1;
  },
  VLOOKUP: ([wanted, range, column, near]) => {
    const { sheet, box } = range?.area() ?? raise("#VALUE!");
    const value = wanted?.value() ?? null;
    const keys = Array.from({ length: box.bottom - box.top + 1 }, (_, index) => sheet.value(box.top + index, box.left));
    const exact = near !== undefined && !toLogical(near.isMissing ? true : near.value());
    const at = exact
      ? keys.findIndex(criterionOf(value))
      : keys.findLastIndex((each) => each !== null && compare(each, value) <= 0);
    return at < 0 ? raise("#N/A") : sheet.value(box.top + at, box.left + number(column) - 1);
  },
};
