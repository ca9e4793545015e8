import type { Answer, Batch } from "./wire";

/** One batch on its way: `index` counts the workbook's round trips from 0 since the counters were reset. */
export interface Trip {
  readonly index: number;
  readonly batch: Batch;
}

/** What goes wrong with a batch. */
export type Fault =
  /** The batch fails with this Office error code; before that, so many of its actions take effect. */
  | { readonly code: string; readonly message?: string; readonly actions?: number }
  /** The batch is slow. */
  | { readonly delay: number }
  /** The answer is another than the host gave, such as null for values that are too large. */
  | { readonly answer: (answer: Answer) => Answer };

/** Decides a batch's fate; may also change the workbook, to stand for somebody else who works on it. */
export type Hook = (trip: Trip) => Fault | null | undefined | void | Promise<Fault | null | undefined | void>;

/** Where tests make round trips fail: before they take effect, or after. */
export class Faults {
  before: Hook | null = null;
  after: Hook | null = null;
  /** The officer is typing in a cell: nothing can be done until she is finished. */
  cellEditMode = false;

  reset(): void {
    this.before = null;
    this.after = null;
    this.cellEditMode = false;
  }
}

/** A hook that lets only the round trip at `index` fail. */
export const failAt =
  (index: number, code: string): Hook =>
  (trip) =>
    trip.index === index ? { code } : null;

/** A hook by which the round trip at `index` fails half way, as in Excel, which takes nothing back. */
export const failHalfWay =
  (index: number, code: string): Hook =>
  ({ index: now, batch }) =>
    now === index ? { code, actions: Math.ceil(batch.Actions.length / 2) } : null;

/** Errors that come from below Excel's object model travel as a number, and the client gives them their code. */
export const OFFICE_ERRORS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  WriteNotSupportedWhenModalDialogOpen: 5016,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};
