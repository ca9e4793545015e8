import type { TrackerCheck } from "./check";
import { tablesOf } from "./common/tables";
import { MANY_ROWS, isUndatedTable } from "./missing-due";

/** A long table in which no action has a due date: one finding at its heading instead of one a row. */
const check: TrackerCheck = {
  name: "undated-table",
  scope: "tracker",
  codes: ["missing-due-all"],
  *run({ tracker }) {
    for (const { sheet, layout, actions } of tablesOf(tracker)) {
      const [first] = actions;
      if (!first || actions.length <= MANY_ROWS || !isUndatedTable(tracker, first)) continue;
      const column = layout.columns.find(({ field }) => field === "action")?.column ?? 1;
      const place = { sheet: sheet.sheet, row: layout.headerRows[0] ?? first.row, column };
      yield { code: "missing-due-all", place, action: null, words: { count: actions.length } };
    }
  },
};

export default check;
