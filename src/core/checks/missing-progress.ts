import { squeeze } from "../grid/text";
import { says } from "../rating/says";
import type { ActionCheck } from "./check";
import { placeOf } from "./common/place";
import { isOpen } from "./common/status";
import { isUsed } from "./common/tables";
import { listed } from "./common/words";

/** An open action without a word of progress, where others report theirs. */
const check: ActionCheck = {
  name: "missing-progress",
  scope: "action",
  codes: ["missing-progress"],
  *run(action, sheet, { tracker }) {
    if (!isOpen(action) || says(action.progress) || !isUsed(tracker, action, "progress")) return;
    const words = {
      only: action.progress === null ? "" : `, only “${squeeze(action.progress)}”`,
      owner: listed(action.owners, 3) || "the lead officer",
    };
    yield { code: "missing-progress", place: placeOf(action, "progress", sheet), action, words };
  },
};

export default check;
