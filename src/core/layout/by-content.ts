/** What a column holds when its heading is blank or unknown: the shape of its cells says. */
import type { Field } from "./layout";
import type { Match } from "./match-heading";
import { share, type Profile } from "./profile";

export interface Reading extends Match {
  readonly why: string;
}

interface Recogniser {
  readonly field: Field;
  readonly confidence: number;
  readonly why: string;
  readonly knows: (column: Profile) => boolean;
}

/** Ordered: the first shape that most cells have decides. */
const RECOGNISERS: readonly Recogniser[] = [
  {
    field: "ratingOutcome",
    confidence: 0.65,
    why: "the cells are coloured red, amber, green or blue",
    knows: (column) => share(column, "colour") >= 0.6 || (column.filled === 0 && column.ratingFills >= 2),
  },
  {
    field: "due",
    confidence: 0.6,
    why: "dates stand under it",
    knows: (column) => share(column, "date") >= 0.6,
  },
  {
    field: "percentComplete",
    confidence: 0.6,
    why: "percentages stand under it",
    knows: (column) => share(column, "percent") >= 0.6,
  },
  {
    field: "status",
    confidence: 0.6,
    why: "words such as complete or in progress stand under it",
    knows: (column) => share(column, "status") >= 0.6,
  },
  {
    field: "ref",
    confidence: 0.6,
    why: "numbers or codes stand under it, each once",
    knows: (column) =>
      column.length <= 12 && share(column, "ref", "number") >= 0.7 && column.distinct >= column.filled * 0.9,
  },
  {
    field: "owner",
    confidence: 0.55,
    why: "roles, names or initials stand under it",
    knows: (column) => column.length <= 80 && share(column, "owner") >= 0.6,
  },
  {
    field: "action",
    confidence: 0.4,
    why: "the longest sentences stand under it",
    knows: (column) => share(column, "prose") >= 0.4 || column.length >= 40,
  },
];

/** A heading that says something unknown speaks a little against every guess. */
const NAMED = 0.8;

/** What the cells under a blank or unknown heading look like, the best first; empty when nothing is plain. */
export function readByContent(column: Profile, heading: string): readonly Reading[] {
  if (column.filled + column.ratingFills < 1) return [];
  const found = RECOGNISERS.find((recogniser) => recogniser.knows(column));
  if (!found) return [];
  const factor = heading === "" ? 1 : NAMED;
  const readings: Reading[] = [{ ...found, confidence: found.confidence * factor }];
  if (found.field === "action") {
    readings.push({ field: "progress", confidence: 0.35 * factor, why: "sentences stand under it, after the action" });
  }
  return readings;
}
