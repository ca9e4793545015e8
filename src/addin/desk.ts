/**
 * What the officer can ask of Ragbook, whichever way she asks: the ribbon, the pane and the command line
 * call these and nothing else. `excel/` answers them; nothing here or above names Excel.
 */
import type { CellPlace } from "../core/grid/grid";
import type { Finding, Fix } from "../core/findings/finding";
import type { Rating } from "../core/rating/rating";
import type { WrittenFact } from "../core/rating/write-back";
import type { Change } from "../core/movement/movement";
import type { Review } from "../core/review";
import type { DecisionTable } from "../core/rules/table";
import type { State } from "../core/settings/settings";
import type { SheetPlan } from "../core/summary/plan";
import type { Colour, Tracker } from "../core/tracker/tracker";

/** Told while a long task runs: the stage in words, and how far it is when that is known. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly of: number;
}

/** How a long task hears that the officer pressed Cancel, and tells what it does. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

/** What a task changed in the workbook, in words, for the done state and the activity log. */
export interface Receipt {
  readonly what: string;
  /** "Committee summary: made", "H14: 218 changed to 2018". */
  readonly changes: readonly string[];
  readonly canUndo: boolean;
}

/** A column to write into: a worksheet column, or "new" at the right of the tables. */
export interface RatingColumns {
  readonly fact: WrittenFact;
  readonly column: number | "new";
}

/** An error with a plain sentence for the officer; `details` is for her IT team. */
export class PlainError extends Error {
  constructor(
    message: string,
    /** Where it stands, when it is about a cell. */
    readonly place: CellPlace | null = null,
    readonly details: string = "",
  ) {
    super(message);
    this.name = "PlainError";
  }
}

/** A summary sheet as it would be, and the name under which it stands already; null when it would be new. */
export interface SheetPreview {
  readonly plan: SheetPlan;
  readonly standsAs: string | null;
}

/** One line of the activity log of this session. */
export interface Activity {
  readonly when: Date;
  readonly what: string;
  readonly changes: readonly string[];
  /** True for the newest writing task while it can still be undone. */
  readonly canUndo: boolean;
}

/** The screens of the pane. */
export type Screen = "check" | "rate" | "report" | "rules" | "layout" | "settings" | "activity" | "help";

/** What reaches the pane without its asking: from the ribbon, from the sheet, from a task of its own. */
export type News =
  | { readonly kind: "review"; readonly review: Review }
  /** The officer changed a cell, a sheet or the rules: what stands in the pane is out of date until the next review. */
  | { readonly kind: "changed"; readonly sheet: string }
  /** A ribbon command or a cell's menu asks for a screen, with the row to open where it is about one. */
  | { readonly kind: "ask"; readonly screen: Screen; readonly place: CellPlace | null }
  | { readonly kind: "activity"; readonly activities: readonly Activity[] }
  /** A ribbon command wrote something: its receipt, for the done state. */
  | { readonly kind: "done"; readonly screen: Screen; readonly receipt: Receipt }
  /** A ribbon command stopped: a PlainError for the officer, or a fault of ours. */
  | { readonly kind: "stopped"; readonly screen: Screen; readonly error: unknown };

export interface Desk {
  /** Reads the workbook and finds its trackers; judges nothing, changes nothing. */
  read(watch: Watch): Promise<Tracker>;
  /** Reads the workbook, and checks, rates and compares it. Changes nothing. */
  review(watch: Watch): Promise<Review>;
  /** The last review of this session, whoever asked for it; null before the first. */
  latest(): Review | null;
  /** Tells of everything that happens; returns the way to stop listening. */
  subscribe(listener: (news: News) => void): () => void;
  /** Newest first. */
  activities(): readonly Activity[];
  /** All that Ragbook keeps in the workbook. */
  loadState(): Promise<State>;
  saveState(state: State): Promise<void>;
  /** Selects the cell and brings it into sight. */
  goTo(place: CellPlace): Promise<void>;
  /** The first selected cell; null where the selection is no cell. */
  selection(): Promise<CellPlace | null>;
  /** Sets a finding aside with a reason, or takes it up again when the reason is null. The review without, or with, it. */
  dismiss(review: Review, finding: Finding, reason: string | null): Promise<Review>;
  /** Puts the officer's own rating in place of the computed one, or takes it back when `kept` is null. */
  override(review: Review, rating: Rating, kept: { colour: Colour; reason: string } | null): Promise<Review>;
  /** Says whether the two actions of a doubtful change are one. The review that follows from it. */
  confirmMatch(review: Review, change: Change, same: boolean): Promise<Review>;
  /** What the summary sheets would be. Writes nothing. */
  previewSheets(review: Review): Promise<readonly SheetPreview[]>;
  /** Makes or refreshes the summary sheets with these ids, all when null; keeps a snapshot. */
  makeSheets(review: Review, ids: readonly string[] | null, watch: Watch): Promise<Receipt>;
  /** Writes the rules in force as the sheet "Ragbook rules", or goes to it when it stands. */
  showRules(review: Review): Promise<Receipt>;
  /** Puts a rule set in force: writes it as the sheet "Ragbook rules". */
  useRules(table: DecisionTable): Promise<Receipt>;
  /** Writes ratings as words and colours into the tracker. */
  writeRatings(review: Review, columns: readonly RatingColumns[], watch: Watch): Promise<Receipt>;
  applyFixes(fixes: readonly Fix[]): Promise<Receipt>;
  /** Marks the cells of the findings with an edge of ours, or takes all such edges away. */
  markFindings(review: Review): Promise<Receipt>;
  clearMarks(): Promise<Receipt>;
  /** Writes the activity log of this session as a sheet. */
  writeActivity(): Promise<Receipt>;
  /** Puts back what the last writing task of this session changed. */
  undo(): Promise<Receipt>;
}
