/** The officer's own rating, kept with a reason in place of the computed one. */
import type { IsoDate } from "../due/due";
import { VOCABULARY } from "../rules/vocabulary";
import type { Facts } from "../rules/table";
import type { Override } from "../settings/settings";
import type { Axis, Colour } from "../tracker/tracker";

/** Facts that move with the calendar or with our own work: an override does not go stale by them alone. */
const MOVING: ReadonlySet<string> = new Set([
  "daysOverdue",
  "daysUntilDue",
  "progressAgeDays",
  "findingCount",
  "previousOutcome",
  "previousArrangements",
  "statedOutcome",
  "statedArrangements",
]);

const LASTING = VOCABULARY.filter(({ name }) => !MOVING.has(name));

/**
 * What an override was decided on, in short: the facts that last, the date and the computed rating. When it
 * differs, the officer should look again.
 */
export function factsDigest(facts: Facts, due: IsoDate | null, computed: Colour | null): string {
  const told = LASTING.map(({ name }) => `${name}=${facts[name] ?? ""}`);
  return digest([...told, due ?? "", computed ?? ""].join("\n"));
}

/** FNV-1a, 32 bits: enough to see a change, small enough to keep. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Key of an override among the others: one an action and axis. */
export const overrideKey = (action: string, axis: Axis): string => `${axis}|${action}`;

/** The overrides by key; the last one stands where two were kept. */
export const overridesByKey = (overrides: readonly Override[]): ReadonlyMap<string, Override> =>
  new Map(overrides.map((override) => [overrideKey(override.action, override.axis), override]));
