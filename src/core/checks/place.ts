import type { CellPlace } from "../grid/grid";
import type { Field } from "../layout/layout";
import type { Action, TrackerSheet } from "../tracker/tracker";

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
