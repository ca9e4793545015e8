/** The review as the sheets see it: each action with its ratings, its section and its movement, joined once. */
import type { Change, Snapshot, SnapshotAction } from "../../movement/movement";
import { actionKeys } from "../../movement/key";
import type { Rating } from "../../rating/rating";
import type { Review } from "../../review";
import type { IsoDate } from "../../due/due";
import type { Action, Axis, Section } from "../../tracker/tracker";
import { readableAccent } from "../look/palette";
import { placeKey, movementOf } from "./movement";
import { groupBySection } from "./sections";

export interface PlanOptions {
  /** All that the workbook keeps, oldest first: for the trend and for what stood before a change. */
  readonly snapshots: readonly Snapshot[];
}

/** An action with all that was found out about it. */
export interface Entry {
  readonly action: Action;
  /** What it is known by from one report to the next. */
  readonly key: string;
  readonly ratings: Readonly<Record<Axis, Rating | null>>;
  /** The date on which its sheet is judged; null when neither officer nor sheet says. */
  readonly asAt: IsoDate | null;
  readonly section: SectionGroup;
  /** What changed since the last report; empty when nothing did. */
  readonly changes: readonly Change[];
  /** The action as it stood at the last report; null when unknown or new. */
  readonly before: SnapshotAction | null;
}

/** Actions that stand under one heading, in the council's order. */
export interface SectionGroup {
  /** Its own number where the tracker gives unlike ones, else a running number. */
  readonly number: string;
  readonly title: string;
  /** The heading above it, else its sheet where actions stand on several; null where there is neither. */
  readonly under: string | null;
  readonly entries: readonly Entry[];
  readonly section: Section | null;
}

export interface Report {
  readonly review: Review;
  readonly options: PlanOptions;
  readonly entries: readonly Entry[];
  readonly sections: readonly SectionGroup[];
  /** The axes that the rules rate; both where no rule names one. */
  readonly axes: readonly Axis[];
  /** What actions were, and are no more. */
  readonly vanished: readonly { readonly change: Change; readonly before: SnapshotAction | null }[];
  /** "#RRGGBB", readable on paper. */
  readonly accent: string;
}

const AXES: readonly Axis[] = ["Outcome", "Arrangements"];

/** The axes that the sheets show: those that a rule or a rating names. */
function axesOf(review: Review): readonly Axis[] {
  const named = new Set<Axis>(review.rules.rules.map((rule) => rule.axis));
  for (const rating of review.ratings) if (rating.rating) named.add(rating.axis);
  return named.size === 0 ? AXES : AXES.filter((axis) => named.has(axis));
}

function ratingsByPlace(ratings: readonly Rating[]): ReadonlyMap<string, Record<Axis, Rating | null>> {
  const byPlace = new Map<string, Record<Axis, Rating | null>>();
  for (const rating of ratings) {
    const key = placeKey(rating);
    const both = byPlace.get(key) ?? { Outcome: null, Arrangements: null };
    both[rating.axis] = rating;
    byPlace.set(key, both);
  }
  return byPlace;
}

const UNRATED: Readonly<Record<Axis, Rating | null>> = { Outcome: null, Arrangements: null };

/** Joins a review once for all sheets; linear in the number of actions. */
export function makeReport(review: Review, options: PlanOptions): Report {
  const ratings = ratingsByPlace(review.ratings);
  const movement = movementOf(review.movement, options.snapshots);
  const asAt = new Map(review.tracker.sheets.map((sheet) => [sheet.sheet, sheet.asAt?.date ?? null]));
  const keys = actionKeys(review.tracker.actions);
  const loose = review.tracker.actions.map((action, index) => ({
    action,
    key: keys[index] ?? "",
    ratings: ratings.get(placeKey(action)) ?? UNRATED,
    asAt: asAt.get(action.sheet) ?? null,
    changes: movement.changes.get(placeKey(action)) ?? [],
    before: movement.before.get(placeKey(action)) ?? null,
  }));
  return {
    review,
    options,
    ...groupBySection(review.tracker, loose),
    axes: axesOf(review),
    vanished: movement.vanished,
    accent: readableAccent(review.settings.accent),
  };
}
