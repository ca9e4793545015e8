/**
 * What the officer can ask of Ragbook, whichever way she asks: the ribbon, the pane and the command line
 * call these and nothing else. `excel/` answers them; nothing here or above names Excel.
 */
import type { CellPlace } from "../core/grid/grid";
import type { Fix } from "../core/findings/finding";
import type { Review } from "../core/review";
import type { State } from "../core/settings/settings";
import type { Axis } from "../core/tracker/tracker";

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

/** Columns to write ratings into: worksheet columns, or "new" at the right of each table. */
export interface RatingColumns {
  readonly axis: Axis;
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

export interface Desk {
  /** Reads the workbook, and checks, rates and compares it. Changes nothing. */
  review(watch: Watch): Promise<Review>;
  /** All that Ragbook keeps in the workbook. */
  loadState(): Promise<State>;
  saveState(state: State): Promise<void>;
  /** Selects the cell and brings it into sight. */
  goTo(place: CellPlace): Promise<void>;
  /** Makes or refreshes the summary sheets with these ids, all when null; keeps a snapshot. */
  makeSheets(review: Review, ids: readonly string[] | null, watch: Watch): Promise<Receipt>;
  /** Writes the rules in force as the sheet "Ragbook rules", or goes to it when it stands. */
  showRules(review: Review): Promise<Receipt>;
  /** Writes ratings as words and colours into the tracker. */
  writeRatings(review: Review, columns: readonly RatingColumns[], watch: Watch): Promise<Receipt>;
  applyFixes(fixes: readonly Fix[]): Promise<Receipt>;
  /** Puts back what the last writing task of this session changed. */
  undo(): Promise<Receipt>;
}
