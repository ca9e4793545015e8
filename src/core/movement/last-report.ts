import type { Action, Tracker } from "../tracker/tracker";
import type { ConfirmedMatch } from "../settings/settings";
import { confirmedBy } from "./confirmed";
import { matchActions } from "./match";
import type { Snapshot, SnapshotAction } from "./movement";
import { snapshotOf } from "./snapshot";

/** The newest report before the tracker's own date; null at the first, and when no sheet has a date. */
export function lastReport(snapshots: readonly Snapshot[], tracker: Tracker): Snapshot | null {
  const now = snapshotOf({ tracker, ratings: [] });
  if (!now) return null;
  return (
    snapshots
      .filter(({ asAt }) => asAt < now.asAt)
      .sort((a, b) => a.asAt.localeCompare(b.asAt))
      .at(-1) ?? null
  );
}

/** Each action as it stood at the last report; doubtful matches are left out, save those that the officer confirmed. */
export function matchedBefore(
  last: Snapshot | null,
  tracker: Tracker,
  confirmed: readonly ConfirmedMatch[] = [],
): ReadonlyMap<Action, SnapshotAction> {
  const now = snapshotOf({ tracker, ratings: [] });
  if (!last || !now) return new Map();
  return new Map(
    matchActions(last.actions, now.actions, confirmedBy(last.actions, now.actions, confirmed)).matches.flatMap(
      ({ before, after, kind }) => {
        const [index] = after;
        const action = index === undefined ? undefined : tracker.actions[index];
        const was = last.actions[before];
        return kind === "same" && action && was ? [[action, was] as const] : [];
      },
    ),
  );
}
