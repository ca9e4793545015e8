/** Whatever a workbook holds: a review never throws, is the same twice, and speaks of cells that exist. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { PRESETS } from "../../src/core/rules/presets";
import { review, type Review } from "../../src/core/review";
import { DEFAULT_SETTINGS, EMPTY_STATE, type State } from "../../src/core/settings/settings";
import { SHEETS, planSheets } from "../../src/core/summary/sheets";
import type { Grid } from "../../src/core/grid/grid";
import { findingsJson, ratingsJson } from "../../src/cli/json";
import { run } from "../../src/cli/run";
import { TRACKER, writeWorkbook } from "../builders/workbook";
import { openDesk, UNWATCHED } from "../addin/desk";
import { grid } from "../builders/grid";

const HEADINGS = [
  "Ref",
  "Area",
  "Agreed action",
  "Lead officer",
  "Target date",
  "Progress as at 15 Jan 18",
  "Status",
  "RAG",
];
const oneOf = (...words: string[]): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 30 }));
const row = fc.tuple(
  oneOf("1", "2.1", "3a", ""),
  oneOf("Contracts", "Training", ""),
  oneOf("Keep one register", "Train managers", "Publish the plan"),
  oneOf("AD Finance", "Head of Legal with Head of HR", ""),
  oneOf("31 March 2018", "Ongoing", "Q3 2017/18", "September 2017 March 2018", "TBC", "8 Jan 218", "43190"),
  oneOf("COMPLETE in May 2017.", "Work goes on.", "Due by 1 May 2017.", "See 3a", ""),
  oneOf("Complete", "In progress", "Delayed", "Cancelled", ""),
  oneOf("Red", "Amber", "Green", "Blue", "BRAG", ""),
);
const tracker: fc.Arbitrary<Grid> = fc
  .tuple(fc.array(row, { maxLength: 8 }), fc.shuffledSubarray([...HEADINGS.keys()], { minLength: 3 }), fc.boolean())
  .map(([rows, columns, twice]) => {
    const pick = (cells: readonly string[]): string[] => columns.map((column) => cells[column]!);
    const body = [HEADINGS, ...rows, ...(twice ? [HEADINGS, ...rows] : [])].map(pick);
    return grid([["Governance action plan"], [], ...body], { sheet: "Plan" });
  });
const state: fc.Arbitrary<State> = fc
  .record({
    asAt: fc.constantFrom(null, "2018-01-31", "2017-02-28"),
    meetingDate: fc.constantFrom(null, "2018-03-01", "2016-01-01"),
    rateOn: fc.constantFrom("current" as const, "original" as const),
    dueSoonDays: fc.nat(366),
    planTitle: fc.string({ maxLength: 40 }),
    committee: fc.string({ maxLength: 40 }),
    preset: fc.constantFrom(...PRESETS, null),
  })
  .map(({ preset, ...settings }) => ({
    ...EMPTY_STATE,
    rules: preset?.table ?? null,
    settings: { ...DEFAULT_SETTINGS, ...settings },
  }));

/** Counts partition: every action is rated once on each axis, and nothing is counted that is not there. */
function holdsTogether({ tracker: { actions }, findings, dismissed, ratings }: Review, grids: readonly Grid[]): void {
  const exists = (sheet: string, at: number): boolean =>
    grids.some(
      ({ sheet: name, firstRow, values }) => name === sheet && at >= firstRow && at < firstRow + values.length,
    );
  const keys = actions.map(({ sheet, row: at }) => `${sheet} ${at}`);
  for (const axis of ["Outcome", "Arrangements"] as const) {
    assert.deepEqual(
      ratings.filter((each) => each.axis === axis).map(({ sheet, row: at }) => `${sheet} ${at}`),
      keys,
    );
  }
  assert.ok(ratings.every(({ sheet, row: at }) => exists(sheet, at)));
  const rowOf = (cell: string): number => Number(/\d+$/.exec(cell)?.[0]);
  for (const { sheet, row: at, cell, code } of findings) {
    assert.ok(exists(sheet, at) && exists(sheet, rowOf(cell)), `${code} at ${sheet} ${cell}, row ${at}`);
  }
  assert.deepEqual(dismissed, []);
}

describe("whatever a tracker holds", () => {
  it("a review never throws, is the same twice, rates every action once an axis, and names cells that exist", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tracker, { maxLength: 2 }), state, async (found, kept) => {
        const grids = found.map((each, index) => ({ ...each, sheet: `Plan ${index}` }));
        const input = { grids, rulesGrid: null, state: kept };
        const before = structuredClone(input);
        const first = await review(input);
        assert.deepEqual(input, before, "what came in is as it was");
        assert.deepEqual(await review(input), first);
        holdsTogether(first, grids);
      }),
      { numRuns: 150 },
    );
  }).timeout(120_000);

  it("its sheets are planned without a fault, the same twice, and without a formula", async () => {
    await fc.assert(
      fc.asyncProperty(tracker, state, async (one, kept) => {
        const done = await review({ grids: [one], rulesGrid: null, state: kept });
        const plans = planSheets(done, { snapshots: [] });
        assert.deepEqual(planSheets(done, { snapshots: [] }), plans);
        assert.ok(plans.length <= SHEETS.length);
        for (const { rows, columnWidths } of plans)
          assert.ok(rows.every(({ cells }) => cells.length <= columnWidths.length));
      }),
      { numRuns: 60 },
    );
  }).timeout(120_000);

  it("the add-in and the command line agree to the byte", async () => {
    const file = await writeWorkbook(TRACKER);
    const { desk } = await openDesk(TRACKER);
    const { findings, ratings } = await desk.review(UNWATCHED);
    assert.equal((await run(["check", file, "--json"])).out, JSON.stringify(findingsJson(findings), null, 1));
    assert.equal((await run(["rate", file, "--json"])).out, JSON.stringify(ratingsJson(ratings), null, 1));
  });
});
