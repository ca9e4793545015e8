/** The words of the rules sheet that both its writing and its reading know. */
import { COLOURS, NOT_RATED } from "../rating/looks";
import type { Axis, Colour } from "../tracker/tracker";

export const RULES_SHEET = "Ragbook rules";

/** Before the name of the rule set, in the first cell. */
export const TITLE = "Rating rules: ";

/** Headings of the columns that are no conditions. */
export const HEADINGS = { number: "No.", axis: "Axis", rating: "Rating", because: "Because" } as const;

/** Facts that have a column even where no rule uses them, so that an officer finds them. */
export const USUAL_FACTS: readonly string[] = [
  "status",
  "dated",
  "daysOverdue",
  "daysUntilDue",
  "hasOwner",
  "hasProgress",
  "progressAgeDays",
];

export const AXIS_WORDS: readonly Axis[] = ["Outcome", "Arrangements"];
export const RATING_WORDS: readonly string[] = [...COLOURS, NOT_RATED.word];

/** The rating that a word stands for, its shape passed over; undefined when it is none. */
export function ratingOf(word: string): Colour | null | undefined {
  const bare = word
    .replace(/[■▲●◆○]/g, "")
    .trim()
    .toLowerCase();
  if (bare === NOT_RATED.word.toLowerCase()) return null;
  return COLOURS.find((colour) => colour.toLowerCase() === bare);
}
