import { firstStatus } from "../status/match";
import type { ActionCheck } from "./check";
import { placeOf } from "./common/place";

const STATES = new Set(["complete", "verified", "in-progress", "on-target", "delayed", "on-hold", "cancelled"]);

/** "90% completed July 2014": words that tell how far the action is, not when it is due. */
export const tellsStatus = (words: string): boolean => STATES.has(firstStatus(words)?.status ?? "");

/** A status under the heading of dates. */
const check: ActionCheck = {
  name: "status-in-due",
  scope: "action",
  codes: ["status-in-due"],
  *run(action, sheet) {
    const { words, end, kind } = action.due;
    if (words === null || end !== null || kind !== "unspecified" || !tellsStatus(words)) return;
    yield { code: "status-in-due", place: placeOf(action, "due", sheet), action, words: { words } };
  },
};

export default check;
