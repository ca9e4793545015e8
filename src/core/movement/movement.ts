import type { Colour, Status } from "../tracker/tracker";
import type { IsoDate } from "../due/due";

/** One action as it stood at a report. Kept in the workbook: small, no narrative beyond what matching needs. */
export interface SnapshotAction {
  readonly sheet: string;
  readonly row: number;
  readonly ref: string | null;
  readonly fullRef: string | null;
  readonly sections: readonly string[];
  /** The action's text, first 200 characters. */
  readonly action: string;
  readonly owners: readonly string[];
  readonly originalDue: IsoDate | null;
  readonly due: IsoDate | null;
  readonly dueText: string | null;
  readonly status: Status;
  readonly outcome: Colour | null;
  readonly arrangements: Colour | null;
  /** A short digest of the progress text, to see updates rolled forward unchanged; null when empty. */
  readonly progressDigest: string | null;
  /** The row says why its date moved or was missed. */
  readonly reasonGiven: boolean;
  /** Digest of all that could say why: the same words as last time are no reason for a new date. Null when empty. */
  readonly reasonDigest?: string | null;
  /** Digest of the action's whole text, case and punctuation aside; older snapshots have none. */
  readonly wordsDigest?: string | null;
}

/** The tracker as it stood when it was reported. */
export interface Snapshot {
  readonly asAt: IsoDate;
  readonly actions: readonly SnapshotAction[];
}

export type ChangeKind =
  | "new"
  | "closed"
  | "reopened"
  | "vanished"
  | "date-moved"
  | "date-moved-without-reason"
  | "re-rated-better"
  | "re-rated-worse"
  | "renumbered"
  | "reworded"
  | "split"
  | "owner-changed"
  | "doubtful";

/** An action's address in one of the two workbooks. */
export interface ActionPlace {
  readonly sheet: string;
  readonly row: number;
  readonly ref: string | null;
}

/** One change of one action since the last report. */
export interface Change {
  readonly change: ChangeKind;
  /** Null for a new action. */
  readonly before: ActionPlace | null;
  /** A list for a split; null for a vanished action. */
  readonly after: ActionPlace | readonly ActionPlace[] | null;
  /** In plain words, with before and after: "Date moved from 31 March 2017 to 30 June 2017." */
  readonly what: string;
}

export interface Movement {
  /** Date of the snapshot compared with. */
  readonly since: IsoDate;
  readonly changes: readonly Change[];
}
