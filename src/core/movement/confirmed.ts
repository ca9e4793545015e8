import type { ConfirmedMatch } from "../settings/settings";
import { actionKeys } from "./key";
import type { Confirmed } from "./match";
import type { SnapshotAction } from "./movement";

/** What the officer said, by the indexes of the actions; undefined where she said nothing of these reports. */
export function confirmedBy(
  before: readonly SnapshotAction[],
  after: readonly SnapshotAction[],
  matches: readonly ConfirmedMatch[],
): Confirmed | undefined {
  if (matches.length === 0) return undefined;
  const [was, now] = [actionKeys(before), actionKeys(after)];
  const said = new Map(matches.map((match) => [JSON.stringify([match.before, match.after]), match.same]));
  return (b, a) => said.get(JSON.stringify([was[b], now[a]])) ?? null;
}
