import { says } from "../rating/says";
import type { ActionCheck } from "./check";
import { placeOf } from "./common/place";

/** A row that has a reference, an owner or a date, but no action. */
const check: ActionCheck = {
  name: "missing-action",
  scope: "action",
  codes: ["missing-action"],
  *run(action, sheet) {
    const { ref } = action;
    const words = ref !== null && action.action.trim() === ref ? "" : action.action;
    if (says(words)) return;
    const found = ref === null ? "other cells" : `the reference “${ref}”`;
    yield { code: "missing-action", place: placeOf(action, "action", sheet), action, words: { found } };
  },
};

export default check;
