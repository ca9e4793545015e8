/** What reading an action needs to know of its sheet; repeated texts are read once. */
import type { DueContext } from "../due/context";
import type { Due } from "../due/due";
import { readDue } from "../due/read-due";
import type { CellValue } from "../grid/grid";
import { formatAt } from "../grid/text";
import type { Sheet } from "../layout/sheet";
import type { Keys } from "./keys";
import type { Said } from "./table-view";

export interface ReadContext {
  readonly sheet: Sheet;
  readonly keys: Keys;
  /** The sheet's own key of owners, else that of the other sheets. */
  readonly ownerKey: ReadonlyMap<string, string>;
  readonly dates: DueContext;
  /** Reads a due phrase, or a date cell. */
  readonly due: (value: CellValue, numberFormat?: string) => Due;
}

/** A tracker repeats a few hundred phrases; the others need not be kept. */
const MOST_KEPT = 20000;

export function readContext(
  sheet: Sheet,
  keys: Keys,
  ownerKey: ReadonlyMap<string, string>,
  dates: DueContext,
): ReadContext {
  const read = new Map<string, Due>();
  const due = (value: CellValue, numberFormat = "General"): Due => {
    const key = `${typeof value}|${numberFormat}|${value}`;
    const before = read.get(key);
    if (before) return before;
    const fresh = readDue(value, { ...dates, numberFormat, date1904: sheet.grid.date1904 });
    if (read.size < MOST_KEPT) read.set(key, fresh);
    return fresh;
  };
  return { sheet, keys, ownerKey, dates, due };
}

/** The due of a cell, its number format minded. */
export function dueOfCell(context: ReadContext, said: Said): Due {
  const { row, column } = said.place;
  const value = typeof said.value === "number" ? said.value : said.text;
  return context.due(value, formatAt(context.sheet.grid, row, column));
}
