/** The pipeline: workbook as grids in, one immutable value out. Its types are what every screen and command shows. */
import type { Grid } from "./grid/grid";
import type { Finding } from "./findings/finding";
import type { Rating } from "./rating/rating";
import type { Movement } from "./movement/movement";
import type { Dismissal, Settings, State } from "./settings/settings";
import type { Tracker } from "./tracker/tracker";
import type { DecisionTable } from "./rules/table";

export interface Review {
  readonly tracker: Tracker;
  /** What stands; dismissed ones are not among them. */
  readonly findings: readonly Finding[];
  /** Findings that the officer set aside, with her reasons. */
  readonly dismissed: readonly { readonly finding: Finding; readonly dismissal: Dismissal }[];
  /** Two an action, Outcome then Arrangements, in the order of the actions. */
  readonly ratings: readonly Rating[];
  /** Null at the first report. */
  readonly movement: Movement | null;
  /** The rules in force. */
  readonly rules: DecisionTable;
  readonly settings: Settings;
}

export interface ReviewInput {
  readonly grids: readonly Grid[];
  /** The sheet "Ragbook rules", null when the workbook has none. */
  readonly rulesGrid: Grid | null;
  readonly state: State;
}
