/** Actions and trackers for these tests: say only what the test is about. */
import type { Due } from "../../../src/core/due/due";
import type { Field } from "../../../src/core/layout/layout";
import type { Action, Colour, StatedRating, Tracker } from "../../../src/core/tracker/tracker";

export const NO_DUE: Due = {
  words: null,
  kind: "unspecified",
  start: null,
  end: null,
  precision: null,
  ongoing: false,
  certainty: "certain",
  problem: null,
  dates: [],
  history: null,
};

export const dueBy = (end: string): Due => ({ ...NO_DUE, words: `By ${end}`, kind: "by", end, precision: "day" });

export const stated = (colour: Colour): StatedRating => ({ colour, text: colour, fill: null });

export function anAction(over: Partial<Action> = {}): Action {
  return {
    sheet: "Plan",
    row: 5,
    rowEnd: 5,
    table: 0,
    ref: "a)",
    fullRef: "1a",
    issue: null,
    sections: [],
    action: "a) Write the register of contracts",
    ownerText: "Head of Procurement",
    owners: ["Head of Procurement"],
    ownerInitials: [],
    dueText: null,
    due: NO_DUE,
    originalDue: null,
    revisedDue: null,
    timesRevised: null,
    status: "not-stated",
    statusText: null,
    ratings: { outcome: null, arrangements: null },
    progress: null,
    furtherAction: null,
    resources: null,
    recommendations: [],
    priority: null,
    evidence: null,
    percentComplete: null,
    completedOn: null,
    slippageReason: null,
    crossReference: null,
    others: new Map(),
    cells: {},
    sources: {},
    hidden: false,
    ...over,
  };
}

export interface TrackerParts {
  readonly asAt?: string | null;
  /** Fields that the table has a column for, with their headings. */
  readonly columns?: Partial<Record<Field, string>>;
}

export function aTracker(
  actions: readonly Action[],
  { asAt = "2018-01-15", columns = {} }: TrackerParts = {},
): Tracker {
  const layoutColumns = Object.entries(columns).map(([field, heading], index) => ({
    column: index + 1,
    heading,
    field: field as Field,
    confidence: 1,
    why: "the heading says so",
    tick: null,
  }));
  return {
    actions,
    sheets: [
      {
        sheet: "Plan",
        asAt: asAt === null ? null : { date: asAt, source: "given", place: null },
        title: null,
        layout: {
          sheet: "Plan",
          tables: [{ headerRows: [4], columns: layoutColumns, firstRow: 5, lastRow: 99, shape: "rows" }],
          decoys: [],
        },
        sections: [],
        ownerKey: new Map(),
        ownerKeyPlaces: new Map(),
      },
    ],
  };
}
