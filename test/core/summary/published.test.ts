import assert from "node:assert/strict";
import { review } from "../../../src/core/review";
import { DEFAULT_SETTINGS, EMPTY_STATE } from "../../../src/core/settings/settings";
import { planSheets } from "../../../src/core/summary/sheets";
import { COUNCILS } from "../../fixtures/councils";

const paper = COUNCILS.find(({ name }) => name === "two-axes-2018")!;

/** Words and figures of a cell; a stop between an owner and a date that share a cell is no word. */
const bare = (value: unknown): string =>
  String((value as string | number | null) ?? "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

describe("the published form of a plan with two ratings", () => {
  it("has every cell of the paper: its columns, rows, words and ratings", async () => {
    const settings = { ...DEFAULT_SETTINGS, publishedStyle: "six-columns" };
    const done = await review({ grids: paper.grids, rulesGrid: null, state: { ...EMPTY_STATE, settings } });
    const plan = planSheets(done, { snapshots: [] }).find(({ id }) => id === "published-layout")!;
    const [table] = plan.tables;
    const made = plan.rows
      .slice(table!.top - 1, table!.bottom)
      .map(({ cells }) => cells.map((cell) => bare(cell?.value)));

    const [grid] = paper.grids;
    const rowOf = (row: number) =>
      [1, 2, 3, 4, 5, 6].map((column) => bare(grid!.values[row - grid!.firstRow]?.[column - grid!.firstColumn]));
    const header = done.tracker.sheets[0]!.layout.tables[0]!.headerRows[0]!;
    assert.deepEqual(made[0], rowOf(header));
    assert.deepEqual(
      made.slice(1),
      done.tracker.actions.map(({ row }) => rowOf(row)),
    );
    assert.equal(made.length - 1, paper.actions.length);
  });
});
