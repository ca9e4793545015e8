/** What follows from the pane's state: pure questions that the views ask. */
import { cellName } from "../../../core/grid/address";
import type { IsoDate } from "../../../core/due/due";
import type { CellPlace } from "../../../core/grid/grid";
import type { Review } from "../../../core/review";
import type { Action, Axis, Tracker, TrackerSheet } from "../../../core/tracker/tracker";
import { onceFor } from "./once";
import { type Pane, type Step, STEPS } from "./pane";

export type StepState = "todo" | "done" | "stale" | "working" | "stopped" | "off";

export interface AsAtShown {
  /** Null when none is known, or when the sheets state several. */
  readonly date: IsoDate | null;
  readonly from: "officer" | "sheet" | "several" | "none";
  readonly place: CellPlace | null;
  readonly dates: readonly IsoDate[];
}

const sheetsOf = onceFor((tracker: Tracker): readonly TrackerSheet[] => {
  const sheets = new Set(tracker.actions.map(({ sheet }) => sheet));
  return tracker.sheets.filter(({ sheet }) => sheets.has(sheet));
});

/** Sheets that hold actions, in the workbook's order. */
export const trackerSheets = (tracker: Tracker | null): readonly TrackerSheet[] => (tracker ? sheetsOf(tracker) : []);

/** The date on which the tracker is judged, and where it comes from. */
export function asAtOf({ kept, tracker }: Pick<Pane, "kept" | "tracker">): AsAtShown {
  if (kept.settings.asAt) {
    return { date: kept.settings.asAt, from: "officer", place: null, dates: [kept.settings.asAt] };
  }
  const stated = trackerSheets(tracker).flatMap(({ asAt }) => (asAt ? [asAt] : []));
  const dates = [...new Set(stated.map(({ date }) => date))].sort();
  const [date] = dates;
  if (!date) return { date: null, from: "none", place: null, dates };
  if (dates.length > 1) return { date: null, from: "several", place: null, dates };
  return { date, from: "sheet", place: stated.find(({ place }) => place)?.place ?? null, dates };
}

/** The last of the dates on which the tracker is judged: "now" on the timeline. */
export const judgedOn = (pane: Pick<Pane, "kept" | "tracker">): IsoDate | null => asAtOf(pane).dates.at(-1) ?? null;

/** A review can be asked for: there are actions, and at least one sheet has a date. */
export const canReview = (pane: Pane): boolean => Boolean(pane.tracker?.actions.length) && asAtOf(pane).from !== "none";

/** The sheets that were made show a tracker that has changed since. */
export const isOutdated = ({ report, review }: Pane): boolean =>
  report.made !== null && report.made.from !== null && report.made.from !== review;

export function stepState(pane: Pane, step: Step): StepState {
  if (pane.work?.step === step) return "working";
  if (pane.failure?.step === step) return "stopped";
  if (step === "report" && isOutdated(pane)) return "stale";
  if (pane.done.has(step)) return pane.stale ? "stale" : "done";
  return canReview(pane) ? "todo" : "off";
}

/** The step that the officer has not done yet, null when all are. */
export const nextStep = ({ done }: Pane): Step | null => STEPS.find((step) => !done.has(step)) ?? null;

export const rowKey = (sheet: string, row: number): string => `${row} ${sheet}`;

/** Actions by sheet and row. */
export const actionsByRow = onceFor(
  (tracker: Tracker): ReadonlyMap<string, Action> =>
    new Map(tracker.actions.map((action) => [rowKey(action.sheet, action.row), action])),
);

/** Issues that several actions stand under: there the action's own words tell it apart. */
const sharedIssues = onceFor((tracker: Tracker): ReadonlySet<string> => {
  const seen = new Set<string>();
  return new Set(tracker.actions.flatMap(({ issue }) => (issue && seen.size === seen.add(issue).size ? [issue] : [])));
});

/** Longest name of an action in a list, in characters. */
const LONGEST = 90;

/** What an officer knows an action by: its issue, or the first words of the action where others share the issue. */
export function nameOf(tracker: Tracker, action: Action | undefined): string {
  if (!action) return "";
  const { issue } = action;
  const words = issue && !sharedIssues(tracker).has(issue) ? issue : action.action || (issue ?? "");
  const [first = ""] = words.split("\n");
  return first.length > LONGEST ? `${first.slice(0, LONGEST - 2).trimEnd()}…` : first;
}

/** Where an action's rating on an axis stands, else where the row begins. */
export function ratingPlace(action: Action, axis: Axis): CellPlace {
  const field = axis === "Outcome" ? "ratingOutcome" : "ratingArrangements";
  return action.cells[field] ?? action.cells.action ?? { sheet: action.sheet, row: action.row, column: 1 };
}

/** "H14", with the sheet before it where the tracker has several. */
export function placeName(place: CellPlace, tracker: Tracker | null): string {
  const name = cellName(place);
  return trackerSheets(tracker).length > 1 ? `${place.sheet}, ${name}` : name;
}

/** Axes that the tracker rates, or both when it rates none. */
export function axesOf(review: Review): readonly Axis[] {
  const rated = new Set(review.ratings.filter(({ stated }) => stated !== null).map(({ axis }) => axis));
  const ruled = new Set(review.rules.rules.map(({ axis }) => axis));
  return (["Outcome", "Arrangements"] as const).filter((axis) => ruled.has(axis) || rated.has(axis));
}

/** What a new review changes in the pane. */
export const reviewed = (pane: Pane, review: Review): Partial<Pane> => ({
  review,
  tracker: review.tracker,
  stale: null,
  report: { ...pane.report, previews: null },
});
