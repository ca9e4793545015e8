import { COMPLETED } from "./status";
import type { ActionCheck } from "./check";

/** An action that nobody answers for. Complete and cancelled ones need no owner any more. */
const check: ActionCheck = {
  name: "missing-owner",
  scope: "action",
  codes: ["missing-owner"],
  *run(action) {
    if (action.owners.length > 0 || COMPLETED.has(action.status)) return;
    const place = action.cells.owner ?? action.cells.action;
    if (place) yield { code: "missing-owner", place, action };
  },
};

export default check;
