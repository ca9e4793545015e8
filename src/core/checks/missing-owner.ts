import { says } from "../rating/says";
import type { ActionCheck } from "./check";
import { placeOf } from "./common/place";
import { isOpen } from "./common/status";

/** An action that nobody answers for. Complete and cancelled ones need no owner any more. */
const check: ActionCheck = {
  name: "missing-owner",
  scope: "action",
  codes: ["missing-owner"],
  *run(action, sheet) {
    if (!isOpen(action) || action.owners.some(says)) return;
    yield { code: "missing-owner", place: placeOf(action, "owner", sheet), action };
  },
};

export default check;
