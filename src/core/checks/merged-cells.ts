import type { Box, Grid } from "../grid/grid";
import { isBlank } from "../grid/text";
import type { Field } from "../layout/layout";
import type { Action } from "../tracker/tracker";
import type { Found, TrackerCheck } from "./check";
import { gridOf } from "./common/place";
import { columnOf, tablesOf, type TableView } from "./common/tables";
import { listed } from "./common/words";

/** What an action has one of: two of them in the rows of one merged action are two actions. */
const SINGLE: readonly Field[] = ["owner", "due", "status", "ratingOutcome", "percentComplete"];

/** A merge over the action's own column, whose rows hold several entries elsewhere. */
function overActions(table: TableView, merge: Box, action: Action, grid: Grid): Found | null {
  const headings = table.layout.columns.filter(({ field, column }) => {
    if (!SINGLE.includes(field)) return false;
    let entries = 0;
    for (let row = merge.top; row <= merge.bottom; row++) if (!isBlank(grid, row, column)) entries++;
    return entries > 1;
  });
  if (headings.length === 0) return null;
  const place = { sheet: grid.sheet, row: merge.top, column: merge.left };
  const words = {
    rows: `${merge.top} to ${merge.bottom}`,
    headings: listed([...new Set(headings.map(({ heading }) => `“${heading}”`))], 3),
  };
  return { code: "merged-over-actions", place, action, words };
}

function across(table: TableView, merge: Box, action: Action): Found | null {
  const headings = table.layout.columns.filter(({ column }) => column >= merge.left && column <= merge.right);
  const columns = new Set(headings.map(({ column }) => column));
  if (columns.size < 2) return null;
  const place = { sheet: action.sheet, row: merge.top, column: merge.left };
  const words = { headings: listed([...new Set(headings.map(({ heading }) => `“${heading || "no heading"}”`))], 4) };
  return { code: "merged-across", place, action, words };
}

/** Merged cells that swallow an action, or the columns beside them. */
const check: TrackerCheck = {
  name: "merged-cells",
  scope: "tracker",
  codes: ["merged-over-actions", "merged-across"],
  *run(input) {
    for (const table of tablesOf(input.tracker)) {
      const grid = gridOf(input, table.sheet.sheet);
      if (!grid || grid.merges.length === 0 || table.layout.shape === "block") continue;
      const byRow = new Map(table.actions.map((action) => [action.row, action]));
      const column = columnOf(table, "action");
      for (const merge of grid.merges) {
        const action = byRow.get(merge.top);
        if (!action) continue;
        const single = merge.left === column && merge.bottom > merge.top && merge.bottom <= action.rowEnd;
        const found = single
          ? overActions(table, merge, action, grid)
          : merge.right > merge.left
            ? across(table, merge, action)
            : null;
        if (found) yield found;
      }
    }
  },
};

export default check;
