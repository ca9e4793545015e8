/** What a column of the Data sheet is. */
import type { IsoDate } from "../../due/due";
import type { SnapshotAction } from "../../movement/movement";
import type { Entry, Report } from "../report/report";

/** An action at a report: now, or as an earlier report kept it. */
export interface DataRow {
  readonly report: Report;
  readonly reportDate: IsoDate | null;
  /** Null for an earlier report. */
  readonly entry: Entry | null;
  /** Null for this report. */
  readonly kept: SnapshotAction | null;
}

export type DataValue = string | number | boolean | null;

export interface DataColumn {
  readonly name: string;
  readonly kind: "text" | "number" | "date" | "yes-no";
  readonly means: string;
  readonly value: (row: DataRow) => DataValue;
}

type Of<T> = (one: T) => DataValue | undefined;

const column =
  (kind: DataColumn["kind"]) =>
  (name: string, means: string, now: Of<Entry>, earlier: Of<SnapshotAction> = () => null): DataColumn => ({
    name,
    kind,
    means,
    value: ({ entry, kept }) => (entry ? now(entry) : kept ? earlier(kept) : null) ?? null,
  });

export const text = column("text");
export const number = column("number");
export const day = column("date");
export const yesNo = column("yes-no");
/** A column that both kinds of row fill in the same way. */
export const whole = (
  name: string,
  kind: DataColumn["kind"],
  means: string,
  value: DataColumn["value"],
): DataColumn => ({
  name,
  kind,
  means,
  value,
});
