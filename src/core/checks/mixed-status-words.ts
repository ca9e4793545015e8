import type { Action } from "../tracker/tracker";
import type { TrackerCheck } from "./check";
import { placeOf } from "./common/place";
import { listed } from "./common/words";

/** Two words can be the habit of two officers; three are nobody’s. */
const TOO_MANY = 3;
/** What is longer is a sentence. */
const LONGEST = 24;

/** "Completed" is "complete": only another word counts. */
const wordOf = ({ statusText }: Action): string =>
  (statusText ?? "")
    .toLowerCase()
    .replace(/[^a-z ]+/g, "")
    .trim()
    .replace(/^fully /, "")
    .replace(/d$/, "");

/** Three words or more for complete on one sheet: told once, at the first of the third. */
const check: TrackerCheck = {
  name: "mixed-status-words",
  scope: "tracker",
  codes: ["mixed-status-words"],
  *run({ tracker }) {
    for (const sheet of tracker.sheets) {
      const words = new Map<string, Action>();
      for (const action of tracker.actions) {
        if (action.sheet !== sheet.sheet || action.status !== "complete") continue;
        const word = wordOf(action);
        if (word !== "" && word.length <= LONGEST && !words.has(word)) words.set(word, action);
      }
      const firsts = [...words.values()];
      const third = firsts[TOO_MANY - 1];
      if (!third) continue;
      const shown = listed(firsts.map(({ statusText }) => `“${statusText}”`));
      const told = { count: firsts.length, words: shown };
      yield { code: "mixed-status-words", place: placeOf(third, "status", sheet), action: third, words: told };
    }
  },
};

export default check;
