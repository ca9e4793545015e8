import { firstStatus } from "../status/match";
import { says } from "../rating/says";
import { currentDue } from "../rating/dates";
import type { ActionCheck } from "./check";
import { asAtOf, datesIn } from "./common/dates";
import { placeHolding, placeOf } from "./common/place";
import { isDone, isOpen } from "./common/status";
import { isUsed } from "./common/tables";
import { quoted } from "./common/words";

/** Main verbs of something done. */
const DONE =
  /\b(?:has|have) (?:(?:now|also|already|since|recently|all) )?(?:been \w+(?:ed|en|de|ld|nt)|received|commenced|started|begun|gone|taken place|\w{3,}ed)\b|\btook place\b|^(?:[ivx]+\.|[-•]|\d+[.)])?\s*(?:the|a|an|our)?\s*(?:[\w’'/&-]+ ){1,4}(?:provided|attended|approved|agreed|issued|published|launched|delivered|presented|submitted|commenced|held|visited|was|were) /i;
/** What makes a sentence look ahead all the same. */
const AHEAD =
  /\b(?:will|shall|should|must|needs?|requir(?:e[sd]?|ing)|plan(?:s|ned)?|due|expected|continues?|once|when|if|until|being|scheduled|awaiting|to (?!the\b|a\b|an\b|all\b|our\b|its\b|date\b|[A-Z])[a-z]+)\b/;
const SENTENCES = /(?<=[.;!?])\s+|\n+|,? and (?=(?:will|is|are|to be)\b)/;

/** The first sentence that tells the past and nothing to come. */
export const pastIn = (text: string): string | undefined =>
  text.split(SENTENCES).find((sentence) => DONE.test(sentence) && !AHEAD.test(sentence));

const isNothing = (text: string): boolean => {
  const status = firstStatus(text.slice(0, 200))?.status;
  return !says(text) || status === "complete" || status === "cancelled" || /^no(?:ne|t)?\b/i.test(text.trim());
};

/** The column of what is still to be done: empty, told in the past, undated, or filled for a complete action. */
const check: ActionCheck = {
  name: "further-action",
  scope: "action",
  codes: ["further-action-empty", "further-action-past", "further-action-complete", "further-action-undated"],
  *run(action, sheet, input) {
    if (!isUsed(input.tracker, action, "furtherAction") || action.status === "cancelled") return;
    const text = action.furtherAction ?? "";
    const place = placeOf(action, "furtherAction", sheet);
    if (isDone(action)) {
      if (isNothing(text)) return;
      yield { code: "further-action-complete", place, action, words: { quote: quoted(text) } };
      return;
    }
    if (!isOpen(action)) return;
    if (!says(text)) {
      yield { code: "further-action-empty", place, action };
      return;
    }
    const [past, asAt] = [pastIn(text), asAtOf(sheet, input)];
    if (past !== undefined) {
      const at = placeHolding(past.slice(0, 40), action, "furtherAction", sheet, input);
      yield { code: "further-action-past", place: at, action, words: { quote: quoted(past) } };
    }
    const due = currentDue(action);
    const undated =
      datesIn(action, "furtherAction", asAt).length === 0 && (due === null || (asAt !== null && due < asAt));
    if (undated && !isNothing(text)) yield { code: "further-action-undated", place, action };
  },
};

export default check;
