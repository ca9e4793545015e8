/** The tracker as `read --json` prints it: a public interface (docs/reading.md). Dates are ISO, rows 1-based. */
import { columnLetters } from "../grid/address";
import type { DueKind, DuePrecision, IsoDate } from "../due/due";
import type { Field } from "../layout/layout";
import type { Action, Colour, Status, Tracker, TrackerSheet } from "./tracker";

export interface ActionJson {
  readonly sheet: string;
  readonly row: number;
  readonly ref: string | null;
  readonly issue: string | null;
  readonly sections: readonly string[];
  readonly action: string;
  readonly ownerText: string | null;
  readonly owners: readonly string[];
  readonly dueText: string | null;
  readonly due: {
    readonly kind: DueKind;
    readonly start: IsoDate | null;
    readonly end: IsoDate | null;
    readonly precision: DuePrecision | null;
    readonly ongoing: boolean;
  };
  readonly originalDue: IsoDate | null;
  readonly revisedDue: IsoDate | null;
  readonly status: Status;
  readonly statusText: string | null;
  readonly ratings: { readonly outcome: Colour | null; readonly arrangements: Colour | null };
  readonly progress: string | null;
}

export interface ColumnJson {
  /** "H". */
  readonly column: string;
  readonly heading: string;
  readonly field: Field;
  readonly confidence: number;
  readonly why: string;
}

export interface SheetJson {
  readonly sheet: string;
  readonly asAt: IsoDate | null;
  readonly asAtSource: string | null;
  readonly tables: readonly {
    readonly headerRows: readonly number[];
    readonly columns: readonly ColumnJson[];
    readonly firstRow: number;
    readonly lastRow: number;
  }[];
}

export interface TrackerJson {
  /** The newest of the sheets' dates; null when no sheet has one. */
  readonly asAt: IsoDate | null;
  readonly sheets: readonly SheetJson[];
  readonly actions: readonly ActionJson[];
}

function sheetJson({ sheet, asAt, layout }: TrackerSheet): SheetJson {
  return {
    sheet,
    asAt: asAt?.date ?? null,
    asAtSource: asAt?.source ?? null,
    tables: layout.tables.map(({ headerRows, columns, firstRow, lastRow }) => ({
      headerRows,
      columns: columns.map(({ column, heading, field, confidence, why }) => {
        return { column: columnLetters(column), heading, field, confidence, why };
      }),
      firstRow,
      lastRow,
    })),
  };
}

function actionJson(action: Action): ActionJson {
  const { kind, start, end, precision, ongoing } = action.due;
  const { outcome, arrangements } = action.ratings;
  return {
    sheet: action.sheet,
    row: action.row,
    ref: action.ref,
    issue: action.issue,
    sections: action.sections,
    action: action.action,
    ownerText: action.ownerText,
    owners: action.owners,
    dueText: action.dueText,
    due: { kind, start, end, precision, ongoing },
    originalDue: action.originalDue,
    revisedDue: action.revisedDue,
    status: action.status,
    statusText: action.statusText,
    ratings: { outcome: outcome?.colour ?? null, arrangements: arrangements?.colour ?? null },
    progress: action.progress,
  };
}

/** The public JSON of a tracker. */
export function trackerJson(tracker: Tracker): TrackerJson {
  const dates = tracker.sheets.flatMap(({ asAt }) => asAt?.date ?? []).sort();
  return {
    asAt: dates.at(-1) ?? null,
    sheets: tracker.sheets.map(sheetJson),
    actions: tracker.actions.map(actionJson),
  };
}
