import type { Severity } from "../findings/finding";
import type { IsoDate } from "../due/due";
import type { LayoutCorrection } from "../layout/layout";
import type { Axis, Colour } from "../tracker/tracker";
import type { Snapshot } from "../movement/movement";
import type { DecisionTable } from "../rules/table";

/** What the officer can set; every one has a sensible default. */
export interface Settings {
  /** The date that every sheet is judged on; null: each sheet's own statement. */
  readonly asAt: IsoDate | null;
  readonly meetingDate: IsoDate | null;
  readonly council: string;
  readonly committee: string;
  /** What the paper calls the plan; "" takes the tracker's own title. */
  readonly planTitle: string;
  readonly preparedBy: string;
  /** Which date rates an action whose date moved. */
  readonly rateOn: "current" | "original";
  /** Severity by finding code, where the officer changed it; "off" silences. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Whole days ahead that count as due soon. */
  readonly dueSoonDays: number;
  /** Ids of the summary sheets to write, in the order that they should stand in; null: all, in ours. */
  readonly sheets: readonly string[] | null;
  /** Council colour of titles and headings, "#RRGGBB". */
  readonly accent: string;
  /** Id of the council's own layout (summary/styles) for the sheet "Published layout"; null: no such sheet. */
  readonly publishedStyle: string | null;
  /** The council's words in place of ours, by name (summary/wording). */
  readonly wording: Readonly<Record<string, string>>;
}

/** The officer's own rating in place of the computed one. */
export interface Override {
  /** Key of the action, see movement/key. */
  readonly action: string;
  readonly axis: Axis;
  readonly rating: Colour;
  readonly reason: string;
  readonly who: string;
  readonly when: IsoDate;
  /** Digest of the facts it was decided on: when they change, the override is stale. */
  readonly facts: string;
}

/** A finding set aside with a reason. */
export interface Dismissal {
  /** Code, sheet and action key or cell, see findings/key. */
  readonly finding: string;
  readonly reason: string;
  readonly when: IsoDate;
}

/** What the officer decided where the sheet and the rules differ: it stands until either says something else. */
export interface Decision {
  /** Key of the action, see movement/key. */
  readonly action: string;
  readonly axis: Axis;
  readonly how: "accepted" | "ignored";
  readonly stated: Colour;
  readonly computed: Colour | null;
}

/** What the officer said of a doubtful match: whether the two are one action. */
export interface ConfirmedMatch {
  /** Keys of the action at the earlier report and at the later one, see movement/key. */
  readonly before: string;
  readonly after: string;
  readonly same: boolean;
}

/** All that Ragbook keeps in the workbook. */
export interface State {
  readonly version: 1;
  readonly settings: Settings;
  readonly layout: readonly LayoutCorrection[];
  readonly overrides: readonly Override[];
  readonly dismissals: readonly Dismissal[];
  readonly decisions: readonly Decision[];
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  readonly confirmedMatches: readonly ConfirmedMatch[];
  /** The last rules that were free of faults; null until there were any: the default preset is in force. */
  readonly rules: DecisionTable | null;
  /** What the rows of our sheets were known by, by sheet id, so that the officer's notes follow them. */
  readonly notes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const DEFAULT_SETTINGS: Settings = {
  asAt: null,
  meetingDate: null,
  council: "",
  committee: "",
  planTitle: "",
  preparedBy: "",
  rateOn: "current",
  severities: {},
  dueSoonDays: 30,
  sheets: null,
  accent: "#1F4E79",
  publishedStyle: null,
  wording: {},
};

export const EMPTY_STATE: State = {
  version: 1,
  settings: DEFAULT_SETTINGS,
  layout: [],
  overrides: [],
  dismissals: [],
  decisions: [],
  snapshots: [],
  confirmedMatches: [],
  rules: null,
  notes: {},
};
