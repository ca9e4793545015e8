import { COMPLETED } from "./status";
import type { ActionCheck } from "./check";
import { placeOf } from "./place";

/** An action that nobody answers for. Complete and cancelled ones need no owner any more. */
const check: ActionCheck = {
  name: "missing-owner",
  scope: "action",
  codes: ["missing-owner"],
  *run(action, sheet) {
    if (action.owners.length > 0 || COMPLETED.has(action.status)) return;
    yield { code: "missing-owner", place: placeOf(action, "owner", sheet), action };
  },
};

export default check;
