/** A table of owners and dates whose action column no heading names: the words say what is to be done all the same. */
import type { Field } from "./layout";
import type { Reading } from "./by-content";
import { decoyHeadings } from "./decoys";
import { share, type Profile } from "./profile";

interface Given extends Reading {
  readonly column: number;
}

/** Without an action column, two of these must be plain before a column of words is taken for it: one of what is done when … */
const WHEN: ReadonlySet<Field> = new Set<Field>([
  "due",
  "originalDue",
  "revisedDue",
  "status",
  "completedOn",
  "progress",
]);
/** … and any other. */
const WHO: ReadonlySet<Field> = new Set<Field>([...WHEN, "owner", "ratingOutcome", "percentComplete"]);

/** Columns that may hold the action when nothing else does, the likeliest first. */
const STAND_IN: readonly (Field | undefined)[] = [
  undefined,
  "other",
  "recommendations",
  "furtherAction",
  "section",
  "progress",
];
const NAMES_ACTION =
  /\b(?:action|task|milestone|deliverable|activity|improvement|recommendation|commitment|project|measure|objective|issue)/i;
const LEAST_LENGTH = 12;

/** Gives the action its column where the bids left it without one. Changes `given`. */
export function findMissingAction(
  profiles: readonly Profile[],
  headings: ReadonlyMap<number, string>,
  given: Map<number, Given>,
): void {
  const bids = [...given.values()];
  if (bids.some((bid) => bid.field === "action")) return;
  const plain = bids.filter((bid) => bid.confidence > 0.5);
  if (!plain.some((bid) => WHEN.has(bid.field)) || plain.filter((bid) => WHO.has(bid.field)).length < 2) return;
  if (decoyHeadings([...headings.values()]) !== null) return;
  const rank = (profile: Profile): number => {
    const stand = STAND_IN.indexOf(given.get(profile.column)?.field);
    return (
      (NAMES_ACTION.test(headings.get(profile.column) ?? "") ? 100 : 0) - 10 * stand + Math.min(9, profile.length / 20)
    );
  };
  const words = profiles.filter(
    (profile) =>
      STAND_IN.includes(given.get(profile.column)?.field) &&
      !(given.get(profile.column)?.field === "progress" && (given.get(profile.column)?.confidence ?? 0) > 0.7) &&
      profile.length >= LEAST_LENGTH &&
      share(profile, "prose", "short", "owner") > 0.6,
  );
  const [best] = words.sort((a, b) => rank(b) - rank(a));
  if (!best) return;
  const why = "the other columns are those of a tracker, and this one says what is to be done";
  given.set(best.column, { column: best.column, field: "action", confidence: 0.5, why });
}
