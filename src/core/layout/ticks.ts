/** Columns where a tick, or a cross, under a colour or a status is the rating: one column a colour. */
import type { ColumnLayout, Field } from "./layout";
import { colourOfWord } from "./colours";
import { headingWords } from "./heading-words";
import { share, type Profile } from "./profile";

interface Tick {
  readonly profile: Profile;
  readonly heading: string;
  readonly field: Field;
  readonly meaning: string;
}

const STATUS_HEADINGS: Readonly<Record<string, string>> = {
  complete: "complete",
  completed: "complete",
  done: "complete",
  implemented: "complete",
  "in progress": "in progress",
  "on track": "on target",
  "on target": "on target",
  "not started": "not started",
  started: "in progress",
  ongoing: "ongoing",
  delayed: "delayed",
  overdue: "delayed",
  outstanding: "not started",
  "on hold": "on hold",
  cancelled: "cancelled",
};

function meaningOf(heading: string): { field: Field; meaning: string } | null {
  const words = headingWords(heading);
  const colour = colourOfWord(words.split(" ").at(-1) ?? "");
  if (colour) {
    return { field: /arrangement/.test(words) ? "ratingArrangements" : "ratingOutcome", meaning: colour };
  }
  // "Status" may stand over the column as a group heading.
  const status = STATUS_HEADINGS[words] ?? STATUS_HEADINGS[words.replace(/^\S+ /, "")];
  return status ? { field: "status", meaning: status } : null;
}

/** Ticks, or a fill, and nothing else; numbers above 1 would be counts. */
function isTicked(profile: Profile): boolean {
  return profile.filled === 0 || share(profile, "tick", "colour") > 0.9;
}

/** The tick columns among these: at least two of one field. */
export function tickColumns(
  profiles: readonly Profile[],
  headings: ReadonlyMap<number, string>,
): readonly ColumnLayout[] {
  const ticks: Tick[] = profiles.flatMap((profile) => {
    const heading = headings.get(profile.column) ?? "";
    const meaning = isTicked(profile) ? meaningOf(heading) : null;
    return meaning ? [{ profile, heading, ...meaning }] : [];
  });
  return ticks
    .filter((tick) => ticks.filter((other) => other.field === tick.field).length >= 2)
    .filter((tick) => ticks.some((other) => other.field === tick.field && other.profile.filled > 0))
    .map(({ profile, heading, field, meaning }) => ({
      column: profile.column,
      heading,
      field,
      confidence: 0.85,
      why: `a tick here means ${meaning}`,
      tick: meaning,
    }));
}
