import { showDate } from "../grid/dates";
import { currentDue, statedOriginal } from "../rating/dates";
import { says } from "../rating/says";
import type { ActionCheck } from "./check";
import { placeOf } from "./common/place";
import { isOpen } from "./common/status";

/** Words by which an update explains a new date. */
const REASON =
  /\b(?:delay|slip|postpon|defer|resched|extend|extension|because|due to|owing to|await|capacity|vacan|resourc|dependen|revis|moved|put back|pushed back|reprofil|following|pending|until)\w*/i;

/** Dates that moved: to an earlier day than the first, or without a word of reason. */
const check: ActionCheck = {
  name: "moved-dates",
  scope: "action",
  codes: ["revised-before-original", "moved-without-reason"],
  *run(action, sheet) {
    const [original, now] = [statedOriginal(action), currentDue(action)];
    if (original === null || now === null || original === now) return;
    const place = placeOf(action, action.cells.revisedDue ? "revisedDue" : "due", sheet);
    if (now < original) {
      const words = { revised: showDate(now), original: showDate(original) };
      yield { code: "revised-before-original", place, action, words };
      return;
    }
    const told = REASON.test(`${action.progress ?? ""} ${action.furtherAction ?? ""}`);
    if (!isOpen(action) || says(action.slippageReason) || told) return;
    const words = { original: showDate(original), now: showDate(now) };
    yield { code: "moved-without-reason", place, action, words };
  },
};

export default check;
