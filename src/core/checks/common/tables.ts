/** What the tables of a tracker have in common: their columns, and which of them say anything. */
import type { Field, TableLayout } from "../../layout/layout";
import type { Action, Tracker, TrackerSheet } from "../../tracker/tracker";
import { memo } from "./memo";

export interface TableView {
  readonly sheet: TrackerSheet;
  readonly layout: TableLayout;
  /** In the order of the sheet. */
  readonly actions: readonly Action[];
  /** Number of actions that say something in the field, in a cell of their own. */
  readonly filled: ReadonlyMap<Field, number>;
}

const viewsOf = memo((tracker: Tracker): ReadonlyMap<string, readonly TableView[]> => {
  const actions = new Map<string, Action[]>();
  for (const action of tracker.actions) {
    const key = `${action.table}|${action.sheet}`;
    const list = actions.get(key);
    if (list) list.push(action);
    else actions.set(key, [action]);
  }
  return new Map(
    tracker.sheets.map((sheet) => [
      sheet.sheet,
      sheet.layout.tables.map((layout, table) => {
        const own = actions.get(`${table}|${sheet.sheet}`) ?? [];
        return { sheet, layout, actions: own, filled: countFilled(own) };
      }),
    ]),
  );
});

function countFilled(actions: readonly Action[]): Map<Field, number> {
  const counts = new Map<Field, number>();
  for (const { cells } of actions)
    for (const field in cells) counts.set(field as Field, (counts.get(field as Field) ?? 0) + 1);
  return counts;
}

/** Every table of the tracker with its actions. */
export const tablesOf = (tracker: Tracker): readonly TableView[] => [...viewsOf(tracker).values()].flat();

/** The table of an action; undefined where the layout does not know it. */
export const tableOf = (tracker: Tracker, action: Action): TableView | undefined =>
  viewsOf(tracker).get(action.sheet)?.[action.table];

/** The column of a field, or undefined. */
export const columnOf = (table: TableView, field: Field): number | undefined =>
  table.layout.columns.find((column) => column.field === field)?.column;

/** From so many actions on, a column that nobody fills is one finding of its own (empty-column), not one a row. */
export const ENOUGH_ROWS = 3;

/** The action's table has the column and its rows use it: an empty cell is then a gap. */
export function isUsed(tracker: Tracker, action: Action, field: Field): boolean {
  const table = tableOf(tracker, action);
  if (!table || columnOf(table, field) === undefined) return false;
  return (table.filled.get(field) ?? 0) > 0 || table.actions.length < ENOUGH_ROWS;
}
