import type { Action } from "../tracker/tracker";
import type { Review } from "../review";
import type { Rating } from "../rating/rating";
import { says } from "../rating/says";
import { bareWords } from "./key";
import { givesReason } from "./reason";
import type { Snapshot, SnapshotAction } from "./movement";

/** As much of an action's text as matching needs. */
const TEXT_LENGTH = 200;

/**
 * The tracker as it stands at this report; null when no sheet has an as-at date. Its date is the latest of the sheets'.
 * Ratings are the officer's own where she states them, the computed ones otherwise.
 */
export function snapshotOf({ tracker, ratings }: Pick<Review, "tracker" | "ratings">): Snapshot | null {
  const dates = tracker.sheets.flatMap(({ asAt }) => (asAt ? [asAt.date] : [])).sort();
  const asAt = dates.at(-1);
  if (asAt === undefined) return null;
  return {
    asAt,
    actions: tracker.actions.map((action, index) => entry(action, ratings.slice(2 * index, 2 * index + 2))),
  };
}

function entry(action: Action, ratings: readonly Rating[]): SnapshotAction {
  const rated = (axis: Rating["axis"]) => {
    const rating = ratings.find((one) => one.axis === axis);
    return rating?.override ? rating.rating : (rating?.stated ?? rating?.rating ?? null);
  };
  const reason = says(action.slippageReason) ? action.slippageReason : null;
  return {
    sheet: action.sheet,
    row: action.row,
    ref: action.ref,
    fullRef: action.fullRef,
    sections: action.sections,
    action: action.action.slice(0, TEXT_LENGTH),
    owners: action.owners,
    originalDue: action.originalDue,
    due: action.due.end,
    dueText: action.dueText,
    status: action.status,
    outcome: rated("Outcome"),
    arrangements: rated("Arrangements"),
    progressDigest: digest(action.progress),
    reasonGiven: reason !== null || givesReason(`${action.progress ?? ""}\n${action.furtherAction ?? ""}`),
    reasonDigest: digest(`${reason ?? ""}\n${action.progress ?? ""}\n${action.furtherAction ?? ""}`),
    wordsDigest: digest(bareWords(action)),
  };
}

const oneLine = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text).trim();

/** A short fingerprint of a text (FNV-1a), to see whether it is the same as last time; null for an empty one. */
export function digest(text: string | null): string | null {
  const bare = text && oneLine(text.toLowerCase());
  if (!bare) return null;
  let hash = 0x811c9dc5;
  for (let index = 0; index < bare.length; index++) {
    hash = Math.imul(hash ^ bare.charCodeAt(index), 0x01000193);
  }
  return `${(hash >>> 0).toString(36)}.${bare.length.toString(36)}`;
}
