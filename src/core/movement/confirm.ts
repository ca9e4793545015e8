import type { State } from "../settings/settings";
import type { Review } from "../review";
import { actionKeys } from "./key";
import { lastReport } from "./last-report";
import type { ActionPlace, Change, SnapshotAction } from "./movement";
import { snapshotOf } from "./snapshot";

/**
 * The state with the officer's answer to a doubtful match: the two are one action, or they are not. Her last answer
 * counts; an action that she matches is taken from any other that she had matched it with.
 */
export function confirmMatch(state: State, review: Review, change: Change, same: boolean): State {
  const last = lastReport(state.snapshots, review.tracker);
  const now = snapshotOf({ tracker: review.tracker, ratings: [] });
  const places = change.after === null ? [] : [change.after].flat();
  const before = last && change.before ? keyAt(last.actions, change.before) : undefined;
  const after = now && places[0] ? keyAt(now.actions, places[0]) : undefined;
  if (before === undefined || after === undefined) return state;
  const others = state.confirmedMatches.filter((one) =>
    same && one.same ? one.before !== before && one.after !== after : one.before !== before || one.after !== after,
  );
  return { ...state, confirmedMatches: [...others, { before, after, same }] };
}

function keyAt(actions: readonly SnapshotAction[], { sheet, row }: ActionPlace): string | undefined {
  const index = actions.findIndex((action) => action.sheet === sheet && action.row === row);
  return actionKeys(actions)[index];
}
