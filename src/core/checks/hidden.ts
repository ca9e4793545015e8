import type { Grid } from "../grid/grid";
import { readTracker } from "../tracker/read";
import type { CheckInput, Found, TrackerCheck } from "./check";
import { gridOf, placeOf } from "./common/place";
import { tablesOf } from "./common/tables";

const SHEET_OF_OURS = /^Ragbook\b/i;

/** The actions that a hidden sheet would have if it were shown: each is one finding. */
function* onHiddenSheet(grid: Grid, { settings }: CheckInput): Iterable<Found> {
  const { actions } = readTracker([{ ...grid, visible: true }], { asAt: settings.asAt, corrections: [] });
  for (const action of actions) {
    const place = action.cells.action ?? { sheet: grid.sheet, row: action.row, column: grid.firstColumn };
    yield { code: "hidden-sheet-action", place, action };
  }
}

/** Actions in hidden or filtered rows and on hidden sheets, one finding a row; hidden columns, one a column. */
const check: TrackerCheck = {
  name: "hidden",
  scope: "tracker",
  codes: ["hidden-action", "hidden-sheet-action", "hidden-column"],
  *run(input) {
    const sheets = new Map(input.tracker.sheets.map((sheet) => [sheet.sheet, sheet]));
    for (const action of input.tracker.actions) {
      const sheet = action.hidden ? sheets.get(action.sheet) : undefined;
      if (sheet) yield { code: "hidden-action", place: placeOf(action, "action", sheet), action };
    }
    for (const grid of input.grids) {
      if (!grid.visible && !SHEET_OF_OURS.test(grid.sheet)) yield* onHiddenSheet(grid, input);
    }
    for (const { sheet, layout } of tablesOf(input.tracker)) {
      const hidden = gridOf(input, sheet.sheet)?.hiddenColumns;
      const told = new Set<number>();
      for (const { column, heading } of hidden && hidden.size > 0 ? layout.columns : []) {
        if (!hidden?.has(column) || told.has(column)) continue;
        told.add(column);
        const place = { sheet: sheet.sheet, row: layout.headerRows[0] ?? layout.firstRow, column };
        yield { code: "hidden-column", place, action: null, words: { heading: heading || "without a heading" } };
      }
    }
  },
};

export default check;
