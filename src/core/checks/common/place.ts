import type { CellPlace, Grid } from "../../grid/grid";
import { textOf } from "../../grid/text";
import type { Field } from "../../layout/layout";
import type { Action, TrackerSheet } from "../../tracker/tracker";
import type { CheckInput } from "../check";
import { memo } from "./memo";

/**
 * The cell of an action's field: where it stands, else the empty cell under the field's heading, else the action's own.
 */
export function placeOf(action: Action, field: Field, { layout }: TrackerSheet): CellPlace {
  const stands = action.cells[field];
  if (stands) return stands;
  const column = layout.tables[action.table]?.columns.find((one) => one.field === field)?.column;
  const { sheet, row } = action;
  return column === undefined ? (action.cells.action ?? { sheet, row, column: 1 }) : { sheet, row, column };
}

const byName = memo((grids: readonly Grid[]) => new Map(grids.map((grid) => [grid.sheet, grid])));

/** The sheet as read; undefined where no grid has that name. */
export const gridOf = ({ grids }: CheckInput, sheet: string): Grid | undefined => byName(grids).get(sheet);

/** The very cell that holds the words, where the action's field goes on over several rows. */
export function placeHolding(
  words: string,
  action: Action,
  field: Field,
  sheet: TrackerSheet,
  input: CheckInput,
): CellPlace {
  const place = placeOf(action, field, sheet);
  const grid = gridOf(input, place.sheet);
  if (!grid || action.rowEnd === place.row) return place;
  for (let row = place.row; row <= action.rowEnd; row++) {
    if (textOf(grid, row, place.column).replace(/\s+/g, " ").includes(words)) return { ...place, row };
  }
  return place;
}
