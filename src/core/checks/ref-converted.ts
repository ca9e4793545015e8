import { isDateFormat } from "../grid/format";
import { formatAt, valueAt, wordsOf } from "../grid/text";
import type { Grid } from "../grid/grid";
import type { Action } from "../tracker/tracker";
import type { Found, TrackerCheck } from "./check";
import { gridOf } from "./common/place";
import { columnOf, tablesOf } from "./common/tables";

function* inColumn(column: number, actions: readonly Action[], grid: Grid): Iterable<Found> {
  const texts = actions.filter(
    ({ row }) => typeof valueAt(grid, row, column) === "string" && valueAt(grid, row, column) !== "",
  );
  const leadingNought = texts.some(({ row }) => /^0\d/.test(wordsOf(grid, row, column)));
  let before = 0;
  for (const action of actions) {
    const value = valueAt(grid, action.row, column);
    if (typeof value !== "number") continue;
    const [place, shown] = [{ sheet: grid.sheet, row: action.row, column }, wordsOf(grid, action.row, column)];
    if (isDateFormat(formatAt(grid, action.row, column))) {
      yield { code: "ref-converted", place, action, words: { kind: "date", words: shown, meant: "" } };
      continue;
    }
    // "1.10" after "1.9" is stored as 1.1, and "01.05" among its like as 1.05.
    const lostNought = !Number.isInteger(value) && value < before && Math.floor(value) === Math.floor(before);
    if (lostNought || (leadingNought && !/^0/.test(shown))) {
      const meant = lostNought ? `, where ${shown}0 is likely meant` : `, where 0${shown} is likely meant`;
      yield { code: "ref-converted", place, action, words: { kind: "number", words: shown, meant } };
    }
    before = value;
  }
}

/** References that Excel took for a date ("1-2") or a number ("1.10"). */
const check: TrackerCheck = {
  name: "ref-converted",
  scope: "tracker",
  codes: ["ref-converted"],
  *run(input) {
    for (const table of tablesOf(input.tracker)) {
      const grid = gridOf(input, table.sheet.sheet);
      const column = columnOf(table, "ref");
      if (grid && column !== undefined && table.layout.shape === "rows") yield* inColumn(column, table.actions, grid);
    }
  },
};

export default check;
