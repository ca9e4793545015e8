/** What changed, by the action that it happened to, and the words and arrows for it. */
import type { ActionPlace, Change, ChangeKind, Movement, Snapshot, SnapshotAction } from "../../movement/movement";
import type { Entry } from "./report";

/** An action's address as one string. */
export const placeKey = (place: { readonly sheet: string; readonly row: number }): string =>
  `${place.row}\u0000${place.sheet}`;

export interface MovementByAction {
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  readonly before: ReadonlyMap<string, SnapshotAction>;
  readonly vanished: readonly { readonly change: Change; readonly before: SnapshotAction | null }[];
}

const afterOf = (change: Change): readonly ActionPlace[] => {
  if (change.after === null) return [];
  return Array.isArray(change.after) ? (change.after as readonly ActionPlace[]) : [change.after as ActionPlace];
};

/** The snapshot that the movement compares with; its actions by address. */
function snapshotOf(movement: Movement, snapshots: readonly Snapshot[]): ReadonlyMap<string, SnapshotAction> {
  const snapshot = snapshots.filter((kept) => kept.asAt === movement.since).at(-1);
  return new Map(snapshot?.actions.map((action) => [placeKey(action), action]));
}

export function movementOf(movement: Movement | null, snapshots: readonly Snapshot[]): MovementByAction {
  const changes = new Map<string, Change[]>();
  const before = new Map<string, SnapshotAction>();
  const vanished: { change: Change; before: SnapshotAction | null }[] = [];
  const then = movement ? snapshotOf(movement, snapshots) : new Map<string, SnapshotAction>();
  for (const change of movement?.changes ?? []) {
    const stood = change.before ? (then.get(placeKey(change.before)) ?? null) : null;
    if (change.change === "vanished") vanished.push({ change, before: stood });
    for (const place of afterOf(change)) {
      const key = placeKey(place);
      const known = changes.get(key);
      if (known) known.push(change);
      else changes.set(key, [change]);
      if (stood) before.set(key, stood);
    }
  }
  return { changes, before, vanished };
}

export interface MovementLook {
  readonly word: string;
  readonly arrow: string;
  /** For a sentence: "2 moved to a later date". */
  readonly told: string;
}

const look = (word: string, arrow: string, told: string): MovementLook => ({ word, arrow, told });

/** By weight: the first of them that an action has is what the sheets call its movement. */
const WEIGHT: readonly ChangeKind[] = [
  "vanished",
  "new",
  "reopened",
  "closed",
  "re-rated-worse",
  "date-moved-without-reason",
  "date-moved",
  "re-rated-better",
  "split",
  "doubtful",
  "renumbered",
  "reworded",
  "owner-changed",
];

const LOOKS: Readonly<Record<ChangeKind, MovementLook>> = {
  vanished: look("Vanished", "×", "no longer in the tracker"),
  reopened: look("Reopened", "↓", "reopened"),
  "re-rated-worse": look("Worsened", "↓", "worsened"),
  "date-moved-without-reason": look("Date moved", "↓", "moved to a later date"),
  "date-moved": look("Date moved", "↓", "moved to a later date"),
  doubtful: look("To confirm", "?", "to be confirmed"),
  split: look("Split", "→", "split"),
  renumbered: look("Renumbered", "→", "renumbered"),
  reworded: look("Reworded", "→", "reworded"),
  "owner-changed": look("New owner", "→", "with a new owner"),
  "re-rated-better": look("Improved", "↑", "improved"),
  closed: look("Closed", "↑", "closed"),
  new: look("New", "+", "new"),
};
const EARLIER = look("Date earlier", "↑", "moved to an earlier date");
const UNDATED = look("Date removed", "↓", "left without a date");
const DATED = look("Date set", "↑", "given a date");
export const UNCHANGED = look("Unchanged", "→", "unchanged");

/** Worst first: the order of the Movement sheet. */
export const WORST_FIRST: readonly MovementLook[] = [
  LOOKS.vanished,
  LOOKS.reopened,
  LOOKS["re-rated-worse"],
  UNDATED,
  LOOKS["date-moved"],
  LOOKS.doubtful,
  LOOKS.split,
  LOOKS.renumbered,
  LOOKS.reworded,
  LOOKS["owner-changed"],
  DATED,
  EARLIER,
  LOOKS["re-rated-better"],
  LOOKS.closed,
  LOOKS.new,
];

/** Excel number format that shows the arrow before the bare word. */
export const movementFormat = (moved: MovementLook): string => `"${moved.arrow} "@`;

function dateLook(entry: Entry): MovementLook {
  const now = entry.action.due.end;
  const then = entry.before?.due ?? null;
  if (!entry.before) return LOOKS["date-moved"];
  if (then && !now) return UNDATED;
  if (now && !then) return DATED;
  return now && then && now < then ? EARLIER : LOOKS["date-moved"];
}

/** What the sheets call an action's movement. */
export function movementLook(entry: Entry): MovementLook {
  const kind = WEIGHT.find((weighty) => entry.changes.some((change) => change.change === weighty));
  if (!kind) return UNCHANGED;
  return kind === "date-moved" || kind === "date-moved-without-reason" ? dateLook(entry) : kindLook(kind);
}

export const kindLook = (kind: ChangeKind): MovementLook =>
  kind === "date-moved-without-reason" ? LOOKS["date-moved"] : LOOKS[kind];

export const VANISHED = LOOKS.vanished;
