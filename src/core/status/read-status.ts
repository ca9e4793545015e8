/** Reads what a row says of delivery, from a status cell, from progress or from the action's own text. */
import { squeeze } from "../grid/text";
import type { Status } from "../tracker/tracker";
import { matchStatus } from "./match";

export interface StatusReading {
  readonly status: Status;
  /** The words that say so as they stand; null where nothing does. */
  readonly statusText: string | null;
}

export const NOT_STATED: StatusReading = { status: "not-stated", statusText: null };

/** A status cell longer than this is prose, and its first words count. */
const LONGEST_STATUS = 200;

/** Reads a status cell. Words that no list knows are kept as `statusText` with status "not-stated". */
export function readStatus(text: string): StatusReading {
  const words = squeeze(text.slice(0, 4 * LONGEST_STATUS));
  if (words === "") return NOT_STATED;
  const match = matchStatus(words.slice(0, LONGEST_STATUS));
  return {
    status: match?.status ?? "not-stated",
    statusText: words.length <= LONGEST_STATUS ? words : (match?.words ?? null),
  };
}
