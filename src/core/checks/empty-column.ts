import { isBlank } from "../grid/text";
import type { TrackerCheck } from "./check";
import { gridOf } from "./common/place";
import { ENOUGH_ROWS, tablesOf } from "./common/tables";

/** A column with a heading and nothing under it. */
const check: TrackerCheck = {
  name: "empty-column",
  scope: "tracker",
  codes: ["empty-column"],
  *run(input) {
    for (const { sheet, layout, actions } of tablesOf(input.tracker)) {
      const grid = gridOf(input, sheet.sheet);
      if (!grid || layout.shape === "block" || actions.length < ENOUGH_ROWS) continue;
      const told = new Set<number>();
      for (const { column, heading } of layout.columns) {
        if (heading === "" || told.has(column)) continue;
        told.add(column);
        const filled = actions.some(({ row, rowEnd }) => {
          for (let each = row; each <= rowEnd; each++) if (!isBlank(grid, each, column)) return true;
          return false;
        });
        // A rating by fill alone fills its cells all the same.
        const coloured = actions.some(({ row }) => grid.fills[row - grid.firstRow]?.[column - grid.firstColumn]);
        if (filled || coloured) continue;
        const place = { sheet: sheet.sheet, row: layout.headerRows[0] ?? layout.firstRow, column };
        yield { code: "empty-column", place, action: null, words: { heading, count: actions.length } };
      }
    }
  },
};

export default check;
