import type { ActionCheck } from "./check";
import { isOpen } from "./common/status";
import { columnOf, tableOf } from "./common/tables";
import { listed } from "./common/words";

/** An owner's cell left empty below a page break, where the reader has to go on from the page before. */
const check: ActionCheck = {
  name: "owner-inherited",
  scope: "action",
  codes: ["owner-inherited"],
  *run(action, sheet, { tracker }) {
    if (action.sources.owner !== "inherited-across-page-break" || !isOpen(action)) return;
    const table = tableOf(tracker, action);
    const column = table && columnOf(table, "owner");
    if (column === undefined) return;
    const place = { sheet: sheet.sheet, row: action.row, column };
    yield { code: "owner-inherited", place, action, words: { owner: listed(action.owners, 3) } };
  },
};

export default check;
