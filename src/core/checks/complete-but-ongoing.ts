import type { ActionCheck } from "./check";
import { placeOf } from "./common/place";
import { isDone } from "./common/status";

/** Complete, while the due date says that it goes on. */
const check: ActionCheck = {
  name: "complete-but-ongoing",
  scope: "action",
  codes: ["complete-but-ongoing"],
  *run(action, sheet) {
    const { kind, words } = action.due;
    if (!isDone(action) || words === null || (kind !== "ongoing" && kind !== "recurring")) return;
    yield { code: "complete-but-ongoing", place: placeOf(action, "due", sheet), action, words: { words } };
  },
};

export default check;
