/** Words that fill a cell and say nothing. */
import { squeeze } from "../grid/text";

const PLACEHOLDERS: ReadonlySet<string> = new Set([
  "",
  "?",
  "n/a",
  "na",
  "nil",
  "none",
  "not applicable",
  "not known",
  "unknown",
  "tba",
  "tbc",
  "tbd",
  "to be advised",
  "to be agreed",
  "to be confirmed",
  "to be determined",
  "vacant",
  "no update",
  "no update received",
  "no progress",
  "no progress reported",
  "no progress to date",
  "awaiting update",
]);

const LONGEST_PLACEHOLDER = 40;

/** True when the text tells a reader something: not empty, not a dash, not "TBC". */
export function says(text: string | null): boolean {
  if (text === null) return false;
  // What follows a long beginning makes no difference.
  if (squeeze(text.slice(0, 4 * LONGEST_PLACEHOLDER)).length > LONGEST_PLACEHOLDER) return true;
  const words = squeeze(text).toLowerCase();
  if (words.length > LONGEST_PLACEHOLDER) return true;
  return !PLACEHOLDERS.has(words.replace(/^[\s.\-–—_*]+|[\s.\-–—_*]+$/g, ""));
}
