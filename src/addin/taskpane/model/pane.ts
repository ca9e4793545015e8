/** All that the pane knows and shows, as one immutable value. */
import type * as Pages from "../help/pages";
import type * as Asides from "../views/asides";
import type { Activity, Receipt, Screen, SheetPreview } from "../../desk";
import type { Severity } from "../../../core/findings/finding";
import type { Analysis } from "../../../core/rules/analysis";
import type { DecisionTable } from "../../../core/rules/table";
import type { Rating } from "../../../core/rating/rating";
import type { Review } from "../../../core/review";
import { EMPTY_STATE, type State } from "../../../core/settings/settings";
import type { Axis, Colour, Tracker } from "../../../core/tracker/tracker";

export type Step = "check" | "rate" | "report";
export const STEPS: readonly Step[] = ["check", "rate", "report"];

/** Screens that only the pane itself leads to. */
export type Place = Screen | "fixes" | "write";

/** A long task under way. Stages come as it tells of them. */
export interface Work {
  readonly step: Step | null;
  readonly title: string;
  readonly stages: readonly { readonly name: string; readonly done: number; readonly of: number }[];
  readonly promise: string;
  readonly cancel: () => void;
}

/** A task that stopped: what did not happen, why, and how to try again. */
export interface Failure {
  readonly step: Step | null;
  readonly title: string;
  readonly message: string;
  readonly details: string;
  readonly again: () => void;
}

/** Why what is shown is no longer true; `next` is the review that would take its place, once it is known. */
export interface Stale {
  readonly why: "sheet" | "date" | "settings" | "layout" | "rules";
  readonly what: string;
  readonly before: State | null;
  readonly next: Review | null;
}

export type Grouping = "kind" | "sheet";

export interface CheckView {
  readonly severity: Severity | "all";
  readonly search: string;
  readonly grouping: Grouping;
  readonly open: string | null;
  readonly closed: ReadonlySet<string>;
  /** How many of each group are drawn. */
  readonly drawn: Readonly<Record<string, number>>;
  /** Fixes left out of "fix all". */
  readonly leftOut: ReadonlySet<string>;
}

/** Rows of the list of ratings that a bar or a month asks for. */
export interface RowFilter {
  readonly label: string;
  readonly rows: ReadonlySet<string>;
}

export interface RateView {
  readonly axis: Axis;
  readonly open: string | null;
  readonly filter: RowFilter | null;
  readonly allSections: boolean;
  readonly drawn: Readonly<Record<string, number>>;
  readonly target: Readonly<Record<Axis, number | "new" | "none" | null>>;
  /** What is written beside the ratings. */
  readonly beside: ReadonlySet<"Overdue" | "Reason">;
}

export interface ReportView {
  readonly chosen: ReadonlySet<string>;
  readonly previews: readonly SheetPreview[] | null;
  readonly shown: string | null;
  /** `ids` is null when the ribbon made all that the settings choose. */
  readonly made: {
    readonly receipt: Receipt;
    readonly when: Date; /** The review that the sheets show. */
    readonly from: Review | null;
    readonly ids: readonly string[] | null;
  } | null;
}

export interface RulesView {
  readonly axis: Axis;
  readonly presets: readonly { readonly id: string; readonly name: string; readonly source: string }[];
  /** Id of the preset on trial, "file" for an opened file, "" for the rules in force. */
  readonly key: string;
  readonly trial: DecisionTable | null;
  readonly shown: DecisionTable | null;
  /** What the rules on trial would give. */
  readonly ratings: readonly Rating[] | null;
  readonly faults: Analysis | null;
}

/** The pages of the help, once they are fetched. */
export type HelpLibrary = Pick<typeof Pages, "helpPages" | "checkPages">;

export interface Pane {
  readonly place: Place;
  readonly step: Step;
  readonly kept: State;
  readonly tracker: Tracker | null;
  readonly review: Review | null;
  readonly done: ReadonlySet<Step>;
  readonly stale: Stale | null;
  readonly work: Work | null;
  readonly failure: Failure | null;
  /** What was written last, said with an Undo until something else happens. */
  readonly receipt: Receipt | null;
  /** Read out once by a screen reader. */
  readonly status: string;
  readonly menu: boolean;
  /** What was typed as the as-at date and is none. */
  readonly wrongDate: string | null;
  readonly check: CheckView;
  readonly rate: RateView;
  readonly report: ReportView;
  readonly activities: readonly Activity[];
  readonly rules: RulesView;
  /** What was said on the screen itself: a fault in a form, or that it was saved. */
  readonly said: string | null;
  /** Screens a step aside, once they are fetched. */
  readonly asides: typeof Asides | null;
  readonly library: HelpLibrary | null;
  readonly help: { readonly topic: string | null; readonly search: string };
}

export const START: Pane = {
  place: "check",
  step: "check",
  kept: EMPTY_STATE,
  tracker: null,
  review: null,
  done: new Set(),
  stale: null,
  work: null,
  failure: null,
  receipt: null,
  status: "",
  menu: false,
  wrongDate: null,
  check: {
    severity: "all",
    search: "",
    grouping: "kind",
    open: null,
    closed: new Set(),
    drawn: {},
    leftOut: new Set(),
  },
  rate: {
    axis: "Outcome",
    open: null,
    filter: null,
    allSections: false,
    drawn: {},
    target: { Outcome: null, Arrangements: null },
    beside: new Set(),
  },
  report: { chosen: new Set(), previews: null, shown: null, made: null },
  activities: [],
  rules: { axis: "Outcome", presets: [], key: "", trial: null, shown: null, ratings: null, faults: null },
  said: null,
  asides: null,
  library: null,
  help: { topic: null, search: "" },
};

/** The worst of the ratings first; null, not rated, last. */
export const RANK: readonly (Colour | null)[] = ["Red", "Amber", "Green", "Blue", "Grey", null];
