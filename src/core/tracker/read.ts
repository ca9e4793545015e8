/** The whole workbook: every visible sheet, in the council's own order. */
import type { IsoDate } from "../due/due";
import type { Grid } from "../grid/grid";
import { layoutOf } from "../layout/find-layout";
import type { LayoutCorrection } from "../layout/layout";
import { Sheet } from "../layout/sheet";
import { readKeys } from "./keys";
import { readSheet, type SheetReading } from "./read-sheet";
import type { Tracker } from "./tracker";

export interface ReadOptions {
  /** The date that holds for every sheet; null: each sheet's own statement. */
  readonly asAt: IsoDate | null;
  readonly corrections: readonly LayoutCorrection[];
}

/**
 * Reads a tracker from grids. Hidden sheets yield nothing, hidden rows are read and marked. Never throws; the cost grows
 * with the number of cells.
 */
export const readTracker = (grids: readonly Grid[], options: ReadOptions): Tracker => readAll(grids, options).tracker;

/** A tracker with what it takes to read one of its actions again, sheet by sheet. */
export interface Reading {
  readonly tracker: Tracker;
  readonly sheets: readonly SheetReading[];
}

/** As `readTracker`, for a live recheck. */
export function readAll(grids: readonly Grid[], options: ReadOptions): Reading {
  const found = grids
    .filter((grid) => grid.visible)
    .map((grid) => {
      const sheet = new Sheet(grid);
      const layout = layoutOf(sheet, options.corrections);
      return { sheet, layout, keys: readKeys(sheet, layout) };
    });
  const shared = new Map(found.flatMap(({ keys }) => [...keys.owners]));
  const sheets = found.map((input) => {
    const ownerKey = input.keys.owners.size > 0 ? input.keys.owners : shared;
    return readSheet({ ...input, ownerKey, asAt: options.asAt });
  });
  const tracker = { sheets: sheets.map(({ sheet }) => sheet), actions: sheets.flatMap(({ actions }) => actions) };
  return { tracker, sheets };
}
