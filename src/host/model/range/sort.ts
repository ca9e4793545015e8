import type { Box, CellValue } from "../../file/book";
import { CellError, overlaps } from "../../file/book";
import { HostError, invalidArgument } from "../../protocol/errors";
import { changed } from "../changes";
import type { Context } from "../context";
import { ModelObject, allow } from "../model-object";
import type { RangePlace } from "./place";

export interface SortField {
  /** Column within the range, from 0. */
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

/** Numbers, then text, then logical values, then errors; blanks always last. */
function rank(value: CellValue): number {
  if (value === null) return 4;
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return value instanceof CellError ? 3 : 2;
}

function compare(one: CellValue, two: CellValue, matchCase: boolean): number {
  const difference = rank(one) - rank(two);
  if (difference !== 0) return difference;
  if (typeof one === "number" && typeof two === "number") return one - two;
  const options = { sensitivity: matchCase ? ("variant" as const) : ("accent" as const) };
  return String(one).localeCompare(String(two), "en-GB", options);
}

/** Sorts the rows of a box by values; formulas move as they are. */
export function sortRows(
  context: Context,
  { sheet }: RangePlace,
  box: Box,
  fields: readonly SortField[],
  matchCase: boolean,
): void {
  allow(sheet, "sort");
  if (sheet.merges.some((merge) => overlaps(merge, box))) {
    throw new HostError("MergedRangeConflict", "All merged cells need to be the same size.");
  }
  if (fields.some(({ key, sortOn = "Value" }) => sortOn !== "Value" || box.left + key > box.right))
    throw invalidArgument();
  const rows = Array.from({ length: box.bottom - box.top + 1 }, (_, index) => box.top + index).map((row) =>
    Array.from({ length: box.right - box.left + 1 }, (_, index) => {
      const column = box.left + index;
      return {
        value: sheet.value(row, column),
        formula: sheet.formulaAt(row, column),
        style: sheet.styleAt(row, column),
      };
    }),
  );
  rows.sort((one, two) => {
    for (const { key, ascending = true } of fields) {
      const [a, b] = [one[key]?.value ?? null, two[key]?.value ?? null];
      const order = compare(a, b, matchCase);
      if (order !== 0) return a === null || b === null || ascending ? order : -order;
    }
    return 0;
  });
  rows.forEach((cells, index) =>
    cells.forEach(({ value, formula, style }, offset) => {
      const [row, column] = [box.top + index, box.left + offset];
      if (formula === null) sheet.setValue(row, column, value);
      else sheet.setFormula(row, column, formula.slice(1), value);
      sheet.setStyle(row, column, style);
    }),
  );
  context.calculation.touch(sheet, box);
  changed(context, sheet, box, "RangeEdited");
}

export class RangeSort extends ModelObject {
  static override readonly type = "RangeSort";
  constructor(private readonly range: RangePlace) {
    super(range.context);
  }
  Apply(fields: readonly SortField[], matchCase = false, hasHeaders = false, orientation = "Rows"): void {
    if (orientation !== "Rows") throw invalidArgument();
    const { box } = this.range;
    sortRows(this.context, this.range, hasHeaders ? { ...box, top: box.top + 1 } : box, fields, matchCase);
  }
}
