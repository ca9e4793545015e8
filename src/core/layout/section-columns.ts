/** Columns that actions stand under: known by a cell that is shared by several actions, left of the action. */
import type { Field } from "./layout";
import type { Reading } from "./by-content";
import { matchHeading } from "./match-heading";
import { share, type Profile } from "./profile";

interface Given extends Reading {
  readonly column: number;
}

/** A column whose cells are shared: merged down, or filled on the first of several rows only. */
function isShared(profile: Profile, actions: Profile): boolean {
  if (profile.filled === 0) return false;
  // What is merged in step with the action belongs to it.
  if (actions.mergedDown > 0 && profile.mergedDown <= actions.mergedDown) return profile.filled <= actions.filled * 0.8;
  return profile.mergedDown > 0 || (profile.filled <= actions.filled * 0.8 && profile.rows > 2);
}

const REFLIKE = 0.7;

/** What a shared column is taken away from: these can be shared by chance or stand once. */
const GIVES_WAY: ReadonlySet<Field> = new Set<Field>(["other", "ref", "progress", "action", "priority", "evidence"]);

/** What headings name of an action, or of the risk behind it: shared or not, nothing stands under it. */
const SPEAKS_OF_ACTIONS: ReadonlySet<Field> = new Set<Field>([
  "owner",
  "due",
  "originalDue",
  "revisedDue",
  "startDate",
  "completedOn",
  "status",
  "ratingOutcome",
  "ratingArrangements",
  "previousOutcome",
  "percentComplete",
]);

/** "Milestones" beside an "Action" that is merged over them: each milestone is what is to be done. */
function stepsUnder(
  profiles: readonly Profile[],
  headings: ReadonlyMap<number, string>,
  given: Map<number, Given>,
): void {
  const bid = [...given.values()].find(({ field }) => field === "action");
  const actions = profiles.find((profile) => profile.column === bid?.column);
  if (!bid || !actions || actions.mergedDown === 0) return;
  const steps = profiles.find((profile) => {
    const names = matchHeading(headings.get(profile.column) ?? "").matches.some(({ field }) => field === "action");
    const free = ["other", undefined].includes(given.get(profile.column)?.field);
    return profile.column > actions.column && names && free && profile.filled > actions.filled;
  });
  if (!steps) return;
  given.set(steps.column, { ...bid, column: steps.column, why: "each row has its own under a shared action" });
  give(given, actions, "section", "one cell is shared by several actions");
}

/** True for a heading that is known and names no section, or not in the first place. */
const saysElse = (matches: readonly { field: Field; confidence: number }[]): boolean =>
  matches.length > 0 && !matches.some(({ field, confidence }) => field === "section" && confidence > 0.8);

/**
 * Makes shared columns left of the action sections, and codes beside a section its references. Changes `given`.
 */
export function sectionColumns(
  profiles: readonly Profile[],
  headings: ReadonlyMap<number, string>,
  given: Map<number, Given>,
): void {
  stepsUnder(profiles, headings, given);
  const actionColumn = [...given.values()].find((bid) => bid.field === "action")?.column;
  const actions = profiles.find((profile) => profile.column === actionColumn);
  if (!actions) return;
  const isNamed = [...given.values()].some((bid) => bid.field === "section" && bid.confidence > 0.8);
  for (const profile of profiles.filter((column) => column.column < actions.column && isShared(column, actions))) {
    const bid = given.get(profile.column);
    const codes = share(profile, "ref", "number") >= REFLIKE && profile.length <= 12;
    const named = matchHeading(headings.get(profile.column) ?? "");
    const plainly = bid && bid.confidence > 0.8 && named.exact;
    // Beside a column that plainly names the issues, one that says something else is shared by chance.
    if (isNamed && saysElse(named.matches) && profile.mergedDown === 0) continue;
    if (SPEAKS_OF_ACTIONS.has(named.matches[0]?.field ?? "section")) continue;
    if (bid && !GIVES_WAY.has(bid.field)) continue;
    if (plainly && bid.field !== "ref" && bid.field !== "other") continue;
    if (codes) {
      const repeatsSection = bid?.field !== "ref" || profile.mergedDown > 0 || profile.filled <= actions.filled * 0.6;
      if (repeatsSection) give(given, profile, "sectionRef", "a number shared by several actions");
    } else if (
      share(profile, "date", "colour", "percent", "status") < 0.5 &&
      (profile.mergedDown > 0 || bid?.field !== "other" || !plainly)
    ) {
      give(given, profile, "section", "one cell is shared by several actions");
    }
  }
  for (const profile of profiles) {
    // A "Recommendation" beside each action is what the action answers, not what it stands under.
    const bid = given.get(profile.column);
    if (bid?.field !== "section" || bid.confidence >= 0.6) continue;
    if (matchHeading(headings.get(profile.column) ?? "").matches.length === 1) continue;
    const repeated = profile.filled > 3 && profile.distinct <= profile.filled * 0.7;
    const beside = isNamed && profile.mergedDown === 0;
    if (beside || (!repeated && !isShared(profile, actions))) given.delete(profile.column);
  }
  unknownSection(profiles, headings, given, actions.column);
}

/** Left of the action, a column of words under a heading that nobody knows says what the actions are about. */
function unknownSection(
  profiles: readonly Profile[],
  headings: ReadonlyMap<number, string>,
  given: Map<number, Given>,
  action: number,
): void {
  if ([...given.values()].some((bid) => bid.field === "section")) return;
  const unknown = profiles.findLast((profile) => {
    const heading = headings.get(profile.column) ?? "";
    const free = !given.has(profile.column) || given.get(profile.column)?.field === "progress";
    const words = share(profile, "short", "prose", "owner") > 0.6;
    return profile.column < action && heading !== "" && matchHeading(heading).matches.length === 0 && free && words;
  });
  if (unknown) give(given, unknown, "section", "it stands before the action and says what it is about");
}

function give(given: Map<number, Given>, profile: Profile, field: Field, why: string): void {
  given.set(profile.column, { column: profile.column, field, confidence: profile.mergedDown > 0 ? 0.85 : 0.7, why });
}
