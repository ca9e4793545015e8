/** What an action, its owner, its status and its due phrase are called on the sheets. */
import { squeeze } from "../../grid/text";
import type { Status } from "../../tracker/tracker";
import type { Entry } from "./report";

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  complete: "Complete",
  verified: "Verified",
  "on-target": "On target",
  "in-progress": "In progress",
  ongoing: "Ongoing",
  delayed: "Delayed",
  "on-hold": "On hold",
  "not-started": "Not started",
  cancelled: "Cancelled",
  "not-stated": "Not stated",
};

/** The action's own reference with its section's, else where it stands. */
export const refWords = (entry: Entry): string => {
  const { fullRef, ref, row } = entry.action;
  // "Action 1" says more than the bare "1" that cross references use; "1a" says more than "a)".
  if (fullRef !== null && ref !== null && ref.includes(fullRef)) return ref;
  return fullRef ?? ref ?? `Row ${row}`;
};

/** Owners as the tracker writes them; initials in the words of its own key. */
export function ownerWords(entry: Entry): string | null {
  const { ownerText, owners, ownerInitials } = entry.action;
  if (ownerInitials.length > 0 || ownerText === null) return owners.length > 0 ? owners.join("; ") : null;
  return squeeze(ownerText) || null;
}
