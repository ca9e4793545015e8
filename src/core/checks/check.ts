import type { Fix } from "../findings/finding";
import type { CellPlace, Grid } from "../grid/grid";
import type { Snapshot } from "../movement/movement";
import type { Rating } from "../rating/rating";
import type { DecisionTable } from "../rules/table";
import type { Settings } from "../settings/settings";
import type { Action, Tracker, TrackerSheet } from "../tracker/tracker";

/** All that a check may look at. */
export interface CheckInput {
  readonly tracker: Tracker;
  /** The sheets as read, hidden ones included. */
  readonly grids: readonly Grid[];
  readonly settings: Settings;
  readonly rules: DecisionTable;
  /** The last report before this one; null at the first. */
  readonly last: Snapshot | null;
}

/** What a check saw: a fact with its place. What it is called, and how serious it is, the catalogue says. */
export interface Found {
  readonly code: string;
  readonly place: CellPlace;
  /** The action that it is about, null when it is about none. */
  readonly action: Action | null;
  /** Words for the braces of the catalogue's sentences. */
  readonly words?: Readonly<Record<string, string | number>>;
  readonly fix?: Fix;
}

interface Named {
  /** The name of its file, and of its page in docs/checks. */
  readonly name: string;
  readonly codes: readonly string[];
}

/** Looks at one action at a time: it runs again alone when the officer edits its row. */
export interface ActionCheck extends Named {
  readonly scope: "action";
  readonly run: (action: Action, sheet: TrackerSheet, input: CheckInput) => Iterable<Found>;
}

/** Looks at actions together, at headings or at the sheets. */
export interface TrackerCheck extends Named {
  readonly scope: "tracker";
  readonly run: (input: CheckInput) => Iterable<Found>;
}

/** Looks at an action's ratings; runs after rating. */
export interface RatingCheck extends Named {
  readonly scope: "rating";
  readonly run: (rating: Rating, action: Action, input: CheckInput) => Iterable<Found>;
}

export type Check = ActionCheck | TrackerCheck | RatingCheck;
