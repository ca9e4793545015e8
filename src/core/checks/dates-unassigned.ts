import type { ActionCheck } from "./check";
import { placeOf } from "./common/place";
import { isOpen } from "./common/status";

/** Several officers and several dates in one cell, not told which belongs to whom. */
const check: ActionCheck = {
  name: "dates-unassigned",
  scope: "action",
  codes: ["dates-unassigned"],
  *run(action, sheet) {
    const { due, owners, sources } = action;
    if (due.kind !== "multiple" || due.dates.length < 2 || owners.length < 2 || !isOpen(action)) return;
    if (sources.due !== "combined-cell") return;
    const words = { owners: owners.length, dates: due.dates.length };
    yield { code: "dates-unassigned", place: placeOf(action, "due", sheet), action, words };
  },
};

export default check;
