import { digest } from "../movement/snapshot";
import type { Action } from "../tracker/tracker";
import type { TrackerCheck } from "./check";
import { placeOf } from "./common/place";
import { onlyRefers } from "./common/refs";
import { listed, nameOf, updateOf } from "./common/words";

/** A shorter text ("Work continues.") may well be the same by chance. */
const SHORTEST = 40;

/** One update for several actions: one finding, at the first of them. */
const check: TrackerCheck = {
  name: "identical-progress",
  scope: "tracker",
  codes: ["identical-progress"],
  *run({ tracker }) {
    const sheets = new Map(tracker.sheets.map((sheet) => [sheet.sheet, sheet]));
    const same = new Map<string, Action[]>();
    for (const action of tracker.actions) {
      const update = updateOf(action);
      // One cell merged over several actions is one update on purpose.
      if (update.length < SHORTEST || action.sources.progress !== "cell" || onlyRefers(action)) continue;
      const key = `${digest(update)}|${action.sheet}`;
      const actions = same.get(key);
      if (actions) actions.push(action);
      else same.set(key, [action]);
    }
    for (const actions of same.values()) {
      const [first] = actions;
      const sheet = first && sheets.get(first.sheet);
      if (!first || !sheet || actions.length < 2) continue;
      const words = { refs: listed(actions.map(nameOf)) };
      yield { code: "identical-progress", place: placeOf(first, "progress", sheet), action: first, words };
    }
  },
};

export default check;
