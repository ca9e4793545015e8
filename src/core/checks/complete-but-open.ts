import type { ActionCheck } from "./check";
import { placeHolding, placeOf } from "./common/place";
import { isDone } from "./common/status";
import { quoted, updateOf } from "./common/words";

/** What an update says of work that is not done yet. */
const LEFT =
  /\b(?:remains?|are still|is still) (?:vacant|outstanding|incomplete|unfilled|unresolved|open|in progress|ongoing|to be \w+)\b|\b(?:is|are) (?:now|still|currently) being (?!used|monitored|met|managed|applied|followed)\w+ed\b|\b(?:yet|still) to be \w+|\bnot yet (?:been )?\w+|\bhas not been \w+ed\b|\b(?:is|are) awaited\b|\bstill (?:under ?way|required|needed|awaiting)\b/i;
const NOTHING_LEFT = /\b(?:no|nothing|none)\b[^.;\n]{0,40}$/i;

/** Told to be complete, by a row whose own update says that something is left. */
const check: ActionCheck = {
  name: "complete-but-open",
  scope: "action",
  codes: ["complete-but-open"],
  *run(action, sheet, input) {
    if (!isDone(action)) return;
    const update = updateOf(action);
    const left = LEFT.exec(update);
    if (!left || NOTHING_LEFT.test(update.slice(0, left.index))) return;
    const start = Math.max(update.lastIndexOf(". ", left.index) + 2, left.index - 60, 0);
    const place = action.cells.progress
      ? placeHolding(left[0], action, "progress", sheet, input)
      : placeOf(action, "status", sheet);
    const quote = quoted(update.slice(start).split(/[.;]/, 1)[0] ?? "");
    yield { code: "complete-but-open", place, action, words: { quote } };
  },
};

export default check;
