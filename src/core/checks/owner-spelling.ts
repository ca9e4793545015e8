import type { Fix } from "../findings/finding";
import type { CellPlace } from "../grid/grid";
import { valueAt } from "../grid/text";
import type { Action, Tracker } from "../tracker/tracker";
import type { CheckInput, TrackerCheck } from "./check";
import { gridOf, placeOf } from "./common/place";
import { memo } from "./common/memo";

/** Short forms of posts, so that "AD Finance" and "Assistant Director of Finance" are one. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bassistant director\b/g, "ad"],
  [/\bcorporate director\b/g, "cd"],
  [/\bchief executive(?: officer)?\b|\bceo\b/g, "ce"],
  [/\bchief finance officer\b/g, "cfo"],
  [/\bhead of service\b/g, "hos"],
  [/\bmanagers\b/g, "manager"],
  [/\bdirectors\b/g, "director"],
  [/\bofficers\b/g, "officer"],
  [/\bservices\b/g, "service"],
];

/** Two spellings of one owner have this in common. */
export function roleKey(owner: string): string {
  const plain = owner
    .toLowerCase()
    .replace(/[’']s\b|s[’'](?=\s|$)/g, "s")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return SHORT.reduce((text, [words, short]) => text.replace(words, short), plain)
    .replace(/\b(?:of|for|the|and)\b/g, " ")
    .replace(/\b(\p{L}{2,3})s\b/gu, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** Keys are worked out once a spelling. */
const keyOf = memo<Tracker, Map<string, string>>(() => new Map());

interface Spelling {
  readonly owner: string;
  readonly actions: Action[];
}

/** The spellings of each role in the order of first use, those that are written in one way only left out. */
function variantsIn(input: CheckInput): Spelling[][] {
  const keys = keyOf(input.tracker);
  const roles = new Map<string, Map<string, Spelling>>();
  for (const action of input.tracker.actions)
    for (const owner of action.owners) {
      const key = keys.get(owner) ?? roleKey(owner);
      keys.set(owner, key);
      const spellings = roles.get(key) ?? new Map<string, Spelling>();
      const spelling = spellings.get(owner) ?? { owner, actions: [] };
      spelling.actions.push(action);
      roles.set(key, spellings.set(owner, spelling));
    }
  return [...roles.values()].filter((each) => each.size > 1).map((each) => [...each.values()]);
}

function fixOf(owner: string, common: string, place: CellPlace, input: CheckInput): Fix | undefined {
  const grid = gridOf(input, place.sheet);
  const text = grid ? valueAt(grid, place.row, place.column) : null;
  const parts = typeof text === "string" ? text.split(owner) : [];
  return parts.length === 2 ? { place, before: owner, value: parts.join(common), after: common } : undefined;
}

/** One role written in two ways. The way most used is the common one; each other cell carries its fix. */
const check: TrackerCheck = {
  name: "owner-spelling",
  scope: "tracker",
  codes: ["owner-spelling"],
  *run(input) {
    const sheets = new Map(input.tracker.sheets.map((sheet) => [sheet.sheet, sheet]));
    for (const spellings of variantsIn(input)) {
      const common = spellings.reduce((best, one) => (one.actions.length > best.actions.length ? one : best)).owner;
      const told = new Set<string>();
      for (const { owner, actions } of spellings)
        for (const action of owner === common ? [] : actions) {
          const sheet = sheets.get(action.sheet);
          // Owners resolved from a key, or handed down, are not written in the action's own row.
          if (!sheet || !(action.ownerText ?? "").includes(owner)) continue;
          const place = placeOf(action, "owner", sheet);
          const at = `${place.row},${place.column},${place.sheet}`;
          if (told.has(at)) continue;
          told.add(at);
          const fix = fixOf(owner, common, place, input);
          const words = { words: owner, common };
          yield { code: "owner-spelling", place, action, words, ...(fix ? { fix } : {}) };
        }
    }
  },
};

export default check;
