import type { CellPlace, CellValue } from "../grid/grid";
import type { Due, IsoDate } from "../due/due";
import type { Field, SheetLayout } from "../layout/layout";

/** What the row says of delivery (DOMAIN: status). */
export type Status =
  | "complete"
  | "verified"
  | "on-target"
  | "in-progress"
  | "ongoing"
  | "delayed"
  | "on-hold"
  | "not-started"
  | "cancelled"
  | "not-stated";

/** The colours that a rating can have, worst first; Grey is not adopted or not applicable. */
export type Colour = "Red" | "Amber" | "Green" | "Blue" | "Grey";

export type Axis = "Outcome" | "Arrangements";

/** How a fact of an action was found. */
export type Source =
  | "cell"
  | "combined-cell"
  | "merged-cell"
  | "inherited-across-page-break"
  | "lead-manager-line"
  | "key"
  | "action"
  | "progress"
  | "header"
  | "fill"
  | "tick";

/** A rating as the officer gave it. */
export interface StatedRating {
  /** Null when the words are not in any key ("Purple"). */
  readonly colour: Colour | null;
  /** The cell's words, "" where the fill alone rates. */
  readonly text: string;
  /** What the cell's fill says, null when it says nothing. */
  readonly fill: Colour | null;
}

/** One action of the tracker: a row, or one row among several merged under an area. */
export interface Action {
  readonly sheet: string;
  /** First worksheet row, 1-based: the action's address in every command. */
  readonly row: number;
  /** Last worksheet row that belongs to the action. */
  readonly rowEnd: number;
  /** Index of its table in `Tracker.sheets[…].tables`. */
  readonly table: number;
  /** The reference as written ("a)", "1(i)", "Action 2"); null where the row has none. */
  readonly ref: string | null;
  /** Section reference and own reference joined ("3a"), for cross references; null when there is none. */
  readonly fullRef: string | null;
  /** Heading of the nearest governance issue or area: its first line, number dropped. */
  readonly issue: string | null;
  /** All levels above the action, outermost first. */
  readonly sections: readonly string[];
  /** What was agreed to be done, whole text as it stands. */
  readonly action: string;
  readonly ownerText: string | null;
  /** Initials resolved by the sheet's own key; otherwise as written, split. */
  readonly owners: readonly string[];
  readonly ownerInitials: readonly string[];
  readonly dueText: string | null;
  readonly due: Due;
  readonly originalDue: IsoDate | null;
  readonly revisedDue: IsoDate | null;
  /** How often the date moved, null when the tracker does not say. */
  readonly timesRevised: number | null;
  readonly status: Status;
  readonly statusText: string | null;
  readonly ratings: { readonly outcome: StatedRating | null; readonly arrangements: StatedRating | null };
  readonly progress: string | null;
  readonly furtherAction: string | null;
  readonly resources: string | null;
  readonly recommendations: readonly string[];
  readonly priority: string | null;
  readonly evidence: string | null;
  /** 0 to 100. */
  readonly percentComplete: number | null;
  readonly completedOn: IsoDate | null;
  /** The reason stated for a moved or missed date, where the tracker has such a column. */
  readonly slippageReason: string | null;
  /** The reference that the row points at ("3a" of "See 3a above"); null when it points nowhere. */
  readonly crossReference: string | null;
  /** Every other column by its heading, as read. */
  readonly others: ReadonlyMap<string, CellValue>;
  /** Where each fact stands; a field without an entry has no cell. */
  readonly cells: Partial<Record<Field, CellPlace>>;
  readonly sources: Partial<Record<Field, Source>>;
  /** Its row, or its sheet, is hidden or filtered away. */
  readonly hidden: boolean;
}

/** A heading that actions stand under. */
export interface Section {
  readonly sheet: string;
  readonly row: number;
  /** All levels, outermost first, this one last. */
  readonly path: readonly string[];
  /** The heading's cell as it stands, with its number and what explains it. */
  readonly text?: string;
  readonly ref: string | null;
  /** "Lead Manager: …": the owner of actions that have none of their own; null when there is none. */
  readonly leadManager: string | null;
  readonly description: string | null;
  /** "Overall prospect of achieving …", as stated, with its target date where one is given. */
  readonly prospect: { readonly text: string; readonly target: IsoDate | null; readonly place: CellPlace } | null;
}

/** The date on which a sheet is judged, and the words that say so. */
export interface AsAt {
  readonly date: IsoDate;
  /** "given", or the words on the sheet. */
  readonly source: string;
  readonly place: CellPlace | null;
}

export interface TrackerSheet {
  readonly sheet: string;
  /** Null when neither the officer nor the sheet says; the sheet can't be judged then. */
  readonly asAt: AsAt | null;
  readonly title: string | null;
  readonly layout: SheetLayout;
  readonly sections: readonly Section[];
  /** Initials or codes to the words that the sheet's own key gives them. */
  readonly ownerKey: ReadonlyMap<string, string>;
  readonly ownerKeyPlaces: ReadonlyMap<string, CellPlace>;
}

/** The whole workbook as a careful reader sees it. Actions stand in the council's own order. */
export interface Tracker {
  readonly sheets: readonly TrackerSheet[];
  readonly actions: readonly Action[];
}
