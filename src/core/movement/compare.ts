import { changesOf } from "./changes";
import { matchActions, type Confirmed } from "./match";
import type { ActionPlace, Change, Movement, Snapshot, SnapshotAction } from "./movement";

/**
 * What changed between two reports, in the order of the newer one; vanished actions stand last.
 * @param confirmed what the officer said of doubtful matches
 */
export function compare(before: Snapshot, after: Snapshot, confirmed?: Confirmed): Movement {
  const { matches, vanished, added } = matchActions(before.actions, after.actions, confirmed);
  const changes: { readonly at: number; readonly changes: readonly Change[] }[] = [
    ...matches.map((match) => {
      const was = before.actions[match.before]!;
      const now = match.after.map((index) => after.actions[index]!);
      return { at: match.after[0] ?? 0, changes: matchedChanges(match.kind, was, now) };
    }),
    ...added.map((index) => ({ at: index, changes: [newAction(after.actions[index]!)] })),
    ...vanished.map((index) => ({ at: after.actions.length + index, changes: [gone(before.actions[index]!)] })),
  ];
  return {
    since: before.asAt,
    changes: changes.sort((a, b) => a.at - b.at).flatMap((one) => one.changes),
  };
}

export const placeOf = ({ sheet, row, ref }: SnapshotAction): ActionPlace => ({ sheet, row, ref });

/** How an action is named in a sentence. */
export const nameOf = ({ ref, action }: SnapshotAction): string => {
  const words = action.replace(/\s+/g, " ").trim();
  const short = words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
  return ref !== null && !words.startsWith(ref) ? `${ref} “${short}”` : `“${short}”`;
};

function matchedChanges(
  kind: "same" | "split" | "doubtful",
  was: SnapshotAction,
  now: readonly SnapshotAction[],
): Change[] {
  const [first] = now;
  if (!first) return [];
  const before = placeOf(was);
  if (kind === "split") {
    const what = `Split: ${nameOf(was)} now stands as ${now.map(nameOf).join(" and ")}.`;
    return [{ change: "split", before, after: now.map(placeOf), what }];
  }
  if (kind === "doubtful") {
    const what = `Please confirm: is ${nameOf(first)} the action that was ${nameOf(was)}?`;
    return [{ change: "doubtful", before, after: placeOf(first), what }];
  }
  return changesOf(was, first);
}

const newAction = (now: SnapshotAction): Change => ({
  change: "new",
  before: null,
  after: placeOf(now),
  what: `New: ${nameOf(now)}.`,
});

const gone = (was: SnapshotAction): Change => ({
  change: "vanished",
  before: placeOf(was),
  after: null,
  what: `No longer in the tracker: ${nameOf(was)}, last reported as ${was.status.replace("-", " ")}.`,
});
