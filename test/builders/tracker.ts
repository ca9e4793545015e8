/** Trackers for the tables of the checks: rows that say only what differs from a row in good order. */
import assert from "node:assert/strict";
import type { Check } from "../../src/core/checks/check";
import type { Finding } from "../../src/core/findings/finding";
import type { CellValue, Grid } from "../../src/core/grid/grid";
import type { Snapshot } from "../../src/core/movement/movement";
import { review, type Review } from "../../src/core/review";
import { DEFAULT_SETTINGS, EMPTY_STATE, type Settings } from "../../src/core/settings/settings";
import { grid, type GridOptions } from "./grid";

/** Columns in the order in which they stand; the first five are always there. */
const HEADINGS = {
  ref: "Ref",
  action: "Action",
  owner: "Lead officer",
  due: "Target date",
  progress: "Progress",
  further: "Further action required",
  status: "Status",
  outcome: "RAG rating - Outcome",
  arrangements: "RAG rating - Arrangements",
  evidence: "Evidence",
  completed: "Date completed",
  percent: "% complete",
  original: "Original target date",
  revised: "Revised target date",
  reason: "Reason for slippage",
  recommendation: "Recommendation",
  notes: "Resources",
} as const;

export type Column = keyof typeof HEADINGS;
export type Row = Partial<Record<Column, CellValue | null>>;

export interface Example extends GridOptions {
  readonly rows: readonly Row[];
  /** Other headings than ours. */
  readonly headings?: Partial<Record<Column, string>>;
  /** Lines over and under the table, in column A. */
  readonly over?: readonly string[];
  readonly under?: readonly string[];
  readonly otherSheets?: readonly Grid[];
  readonly settings?: Partial<Settings>;
  readonly snapshots?: readonly Snapshot[];
}

const ALWAYS: readonly Column[] = ["ref", "action", "owner", "due", "progress"];
const SUBJECTS = ["the risk register", "the asset list", "the fraud policy", "the contract rules", "the training plan"];

/** Row number `index` of a tracker in good order on 30 November 2017. */
const inOrder = (index: number): Row => ({
  ref: `${index + 1}.`,
  action: `Review ${SUBJECTS[index % SUBJECTS.length]}${index < SUBJECTS.length ? "" : `, part ${index}`}`,
  owner: "Head of Audit",
  due: "31 March 2018",
  progress: `Step ${index + 1} of the review was finished in October 2017.`,
});

export function gridOf({ rows, headings = {}, over = [], under = [], ...options }: Example): Grid {
  const columns = (Object.keys(HEADINGS) as Column[]).filter(
    (column) => ALWAYS.includes(column) || rows.some((row) => column in row),
  );
  return grid(
    [
      ...over.map((line) => [line]),
      columns.map((column) => headings[column] ?? HEADINGS[column]),
      ...rows.map((row, index) => columns.map((column) => ({ ...inOrder(index), ...row })[column] ?? null)),
      ...under.map((line) => [line]),
    ],
    options,
  );
}

/** The whole review of an example, as at 30 November 2017 unless it says otherwise. */
export function reviewOf(example: Example): Promise<Review> {
  const settings = { ...DEFAULT_SETTINGS, asAt: "2017-11-30", ...example.settings };
  return review({
    grids: [gridOf(example), ...(example.otherSheets ?? [])],
    rulesGrid: null,
    state: { ...EMPTY_STATE, settings, snapshots: example.snapshots ?? [] },
  });
}

/** What a check finds: "overdue D2". */
export async function foundBy(check: Check, example: Example): Promise<Finding[]> {
  const { findings } = await reviewOf(example);
  return findings.filter(({ code }) => check.codes.includes(code));
}

type Examples = readonly (Example | readonly Row[])[];
type Flagged = readonly (readonly [expected: readonly string[], Example | readonly Row[]])[];

const exampleOf = (given: Example | readonly Row[]): Example => ("rows" in given ? given : { rows: given });

/** The table of a check: examples that pass, and examples with the findings that they give, as "code cell". */
export function tableOf(check: Check, table: { readonly clean: Examples; readonly flagged: Flagged }): void {
  describe(`check ${check.name}`, () => {
    table.clean.forEach((example, index) => {
      it(`passes clean example ${index + 1}`, async () => {
        const found = await foundBy(check, exampleOf(example));
        assert.deepEqual(
          found.map(({ code, cell, message }) => `${code} ${cell} ${message}`),
          [],
        );
      });
    });
    table.flagged.forEach(([expected, example]) => {
      it(`finds ${expected.join(", ")}`, async () => {
        const found = await foundBy(check, exampleOf(example));
        assert.deepEqual(
          found.map(({ code, cell }) => `${code} ${cell}`),
          expected,
        );
      });
    });
    it("shows each of its findings in the table", () => {
      const shown = new Set(table.flagged.flatMap(([expected]) => expected.map((one) => one.split(" ")[0])));
      assert.deepEqual(
        check.codes.filter((code) => !shown.has(code)),
        [],
      );
    });
  });
}
