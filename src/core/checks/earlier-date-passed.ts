import { showDate } from "../grid/dates";
import { currentDue } from "../rating/dates";
import type { ActionCheck } from "./check";
import { asAtOf } from "./common/dates";
import { placeOf } from "./common/place";
import { isOpen } from "./common/status";
import { listed } from "./common/words";

/** One of several dates has passed while the last is still to come. */
const check: ActionCheck = {
  name: "earlier-date-passed",
  scope: "action",
  codes: ["earlier-date-passed"],
  *run(action, sheet, input) {
    const [asAt, { due }] = [asAtOf(sheet, input), action];
    if (asAt === null || due.kind !== "multiple" || !isOpen(action) || (currentDue(action) ?? "") < asAt) return;
    const passed = due.dates.filter(({ end }) => end < asAt);
    if (passed.length === 0) return;
    const words = { dates: listed(passed.map(({ end }) => showDate(end))) };
    yield { code: "earlier-date-passed", place: placeOf(action, "due", sheet), action, words };
  },
};

export default check;
