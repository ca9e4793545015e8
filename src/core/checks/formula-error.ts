import { cellName } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Found, TrackerCheck } from "./check";
import { gridOf } from "./common/place";
import { listed } from "./common/words";
import { tablesOf, type TableView } from "./common/tables";

const ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/;

/** One finding a column: a broken formula is broken all the way down. */
function* errorsIn({ sheet, layout }: TableView, grid: Grid): Iterable<Found> {
  for (const column of new Set(layout.columns.map((one) => one.column))) {
    const cells: { row: number; column: number }[] = [];
    let error = "";
    for (let row = layout.firstRow; row <= layout.lastRow; row++) {
      const value = grid.values[row - grid.firstRow]?.[column - grid.firstColumn];
      if (typeof value !== "string" || !value.startsWith("#") || !ERROR.test(value)) continue;
      error ||= value;
      cells.push({ row, column });
    }
    const [first] = cells;
    if (!first) continue;
    const words = { error, cells: listed(cells.map(cellName)) };
    yield { code: "formula-error", place: { sheet: sheet.sheet, ...first }, action: null, words };
  }
}

/** Cells of a table that show "#REF!" and the like. */
const check: TrackerCheck = {
  name: "formula-error",
  scope: "tracker",
  codes: ["formula-error"],
  *run(input) {
    for (const table of tablesOf(input.tracker)) {
      const grid = gridOf(input, table.sheet.sheet);
      if (grid) yield* errorsIn(table, grid);
    }
  },
};

export default check;
