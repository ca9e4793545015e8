import type { TrackerCheck } from "./check";
import { placeOf } from "./common/place";
import { listed } from "./common/words";

const OWN_INITIALS = /^[A-Z][A-Z&]{1,4}$/;

/** Initials that the key to the owners does not explain, and entries of the key that no action uses. */
const check: TrackerCheck = {
  name: "owner-initials",
  scope: "tracker",
  codes: ["owner-not-in-key", "owner-key-unused"],
  *run({ tracker }) {
    const sheets = new Map(tracker.sheets.map((sheet) => [sheet.sheet, sheet]));
    const used = new Set<string>();
    const keyed = new Set<string>();
    for (const action of tracker.actions) {
      const sheet = sheets.get(action.sheet);
      if (!sheet || sheet.ownerKey.size === 0) continue;
      for (const initials of action.ownerInitials) used.add(initials);
      for (const owner of action.owners) used.add(owner);
      if (action.ownerInitials.some((initials) => sheet.ownerKey.has(initials))) keyed.add(action.sheet);
    }
    for (const action of tracker.actions) {
      const sheet = sheets.get(action.sheet);
      if (!sheet || !keyed.has(action.sheet)) continue;
      const unknown = action.ownerInitials.filter((each) => OWN_INITIALS.test(each) && !sheet.ownerKey.has(each));
      if (unknown.length === 0) continue;
      const words = { initials: listed(unknown) };
      yield { code: "owner-not-in-key", place: placeOf(action, "owner", sheet), action, words };
    }
    for (const sheet of tracker.sheets) {
      if (keyed.size === 0) continue;
      for (const [initials, place] of sheet.ownerKeyPlaces) {
        const role = sheet.ownerKey.get(initials) ?? "";
        if (used.has(initials)) continue;
        yield { code: "owner-key-unused", place, action: null, words: { initials, role } };
      }
    }
  },
};

export default check;
