import type { Action, TrackerSheet } from "../tracker/tracker";
import { cellName } from "../grid/address";
import type { TrackerCheck } from "./check";
import { placeOf } from "./common/place";
import { listed } from "./common/words";

/** A group in place of an officer: "All CDs", "AD’s", "Lead Managers", "Heads of Service". */
const GROUP =
  /^(?:all\b.*|(?:ad|cd|hos|dd)[’']?s|(?:(?:assistant|corporate|deputy|executive|lead|service|senior|team|line) )*(?:directors|managers|officers|leads|heads)(?: of service)?|heads of service|(?:everyone|everybody|various|all staff|cmt|smt|slt|clt|dmts?|management team|directorates?))$/i;

const isGroup = ({ owners }: Action): boolean => owners.length > 0 && owners.every((owner) => GROUP.test(owner.trim()));

/** Owners that are nobody in particular: one finding a sheet, at the first of them. */
const check: TrackerCheck = {
  name: "collective-owner",
  scope: "tracker",
  codes: ["collective-owner"],
  *run({ tracker }) {
    const found = new Map<TrackerSheet, Action[]>(tracker.sheets.map((sheet) => [sheet, []]));
    const sheets = new Map(tracker.sheets.map((sheet) => [sheet.sheet, sheet]));
    for (const action of tracker.actions) {
      const sheet = sheets.get(action.sheet);
      if (sheet && action.status !== "cancelled" && isGroup(action)) found.get(sheet)?.push(action);
    }
    for (const [sheet, actions] of found) {
      const [first] = actions;
      if (!first) continue;
      const words = {
        count: actions.length === 1 ? "1 action" : `${actions.length} actions`,
        owners: listed([...new Set(actions.flatMap(({ owners }) => owners))], 3),
        cells: listed([...new Set(actions.map((action) => cellName(placeOf(action, "owner", sheet))))], 20),
      };
      yield { code: "collective-owner", place: placeOf(first, "owner", sheet), action: first, words };
    }
  },
};

export default check;
