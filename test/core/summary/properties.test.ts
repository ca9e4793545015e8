import assert from "node:assert/strict";
import fc from "fast-check";
import type { Review } from "../../../src/core/review";
import { contrast, LEAST_CONTRAST, PAPER } from "../../../src/core/summary/look/palette";
import type { PlanCell, PlanTable, SheetPlan } from "../../../src/core/summary/plan";
import { planSheets } from "../../../src/core/summary/sheets";
import { GRID_WIDTH } from "../../../src/core/summary/table/columns";
import { lineCount, rowHeight, TALLEST_ROW } from "../../../src/core/summary/text/measure";
import { anyReview } from "../../builders/review";

type Check = (plans: readonly SheetPlan[], review: Review) => void;

/** Holds for the plans of every review. */
const holds = (check: Check, runs = 40): void =>
  fc.assert(
    fc.property(anyReview, ({ review, snapshots }) => check(planSheets(review, { snapshots }), review)),
    { numRuns: runs },
  );

const cellsOf = (plan: SheetPlan): PlanCell[] => plan.rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []));
const cellAt = (plan: SheetPlan, row: number, column: number): PlanCell | null =>
  plan.rows[row - 1]?.cells[column - 1] ?? null;
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const headers = (plan: SheetPlan, table: PlanTable): string[] =>
  range(table.left, table.right).map((column) => String(cellAt(plan, table.top, column)?.value ?? ""));
type Found = { readonly plan: SheetPlan; readonly table: PlanTable } | undefined;
const tableNamed = (plans: readonly SheetPlan[], name: string): Found =>
  plans.flatMap((plan) => plan.tables.flatMap((table) => (table.name === name ? [{ plan, table }] : [])))[0];
const numbersUnder = (plan: SheetPlan, table: PlanTable, header: string): number[] => {
  const column = table.left + headers(plan, table).indexOf(header);
  return range(table.top + 1, table.bottom).map((row) => Number(cellAt(plan, row, column)?.value));
};
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const RATINGS = ["Red", "Amber", "Green", "Blue", "Grey", "Not rated"];
const overlap = (a: PlanTable, b: PlanTable): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

describe("the plans of any review", function () {
  this.timeout(20_000);
  it("read on paper: every ink on its fill has a contrast of 4.5 at least", () =>
    holds((plans) => {
      for (const plan of plans)
        for (const { style } of cellsOf(plan)) assert.ok(contrast(style.ink, style.fill ?? PAPER) >= LEAST_CONTRAST);
      for (const plan of plans)
        for (const chart of plan.charts)
          for (const { ink, fill } of chart.series) assert.ok(contrast(ink, fill) >= LEAST_CONTRAST);
    }));

  it("have tables of one header row with unlike names, that do not overlap, with names of their own", () =>
    holds((plans) => {
      const names = plans.flatMap((plan) => plan.tables.map((table) => table.name.toLowerCase()));
      assert.equal(new Set(names).size, names.length);
      for (const plan of plans)
        plan.tables.forEach((table, index) => {
          assert.match(table.name, /^rb_[a-z_]+$/);
          const heads = headers(plan, table).map((header) => header.toLowerCase());
          assert.ok(heads.every((header) => header.trim() !== ""));
          assert.equal(new Set(heads).size, heads.length, heads.join());
          assert.ok(table.bottom > table.top && table.bottom <= plan.rows.length);
          assert.ok(table.right <= plan.columnWidths.length);
          for (const other of plan.tables.slice(index + 1)) assert.ok(!overlap(table, other));
        });
    }));

  it("count every action once, whichever way they count", () =>
    holds((plans, review) => {
      const actions = review.tracker.actions.length;
      if (actions === 0)
        return assert.ok(plans.every((plan) => plan.tables.every((table) => !/action|section|owner/.test(table.name))));
      const rowsOf = (name: string): number => {
        const found = tableNamed(plans, name);
        assert.ok(found, name);
        return found.table.bottom - found.table.top;
      };
      assert.equal(rowsOf("rb_action_progress"), actions);
      const data = tableNamed(plans, "rb_data");
      const notNow = data
        ? numbersUnder(data.plan, data.table, "report_date").filter((day, _, all) => day !== all[0]).length
        : 0;
      assert.equal(rowsOf("rb_data") - notNow, actions);
      for (const axis of ["outcome", "arrangements"]) {
        const found = tableNamed(plans, `rb_${axis}_by_section`);
        assert.ok(found);
        assert.equal(sum(numbersUnder(found.plan, found.table, "Actions")), actions);
        assert.equal(
          sum(
            RATINGS.flatMap((rating) =>
              headers(found.plan, found.table).includes(rating) ? numbersUnder(found.plan, found.table, rating) : [],
            ),
          ),
          actions,
        );
      }
      const key = tableNamed(plans, "rb_rating_key");
      assert.ok(key);
      assert.equal(sum(numbersUnder(key.plan, key.table, "Outcome actions")), actions);
      assert.equal(sum(numbersUnder(key.plan, key.table, "Arrangements actions")), actions);
      const owners: Found = tableNamed(plans, "rb_by_owner");
      if (!owners) return;
      assert.equal(sum(numbersUnder(owners.plan, owners.table, "Actions")), actions);
      for (const axis of ["Outcome", "Arrangements"]) {
        const shown: string[] = headers(owners.plan, owners.table).filter((header) => header.startsWith(`${axis} `));
        assert.equal(sum(shown.flatMap((header) => numbersUnder(owners.plan, owners.table, header))), actions);
      }
    }));

  it("add up in each line: a report's ratings are its actions", () =>
    holds((plans) => {
      for (const name of ["rb_outcome_by_section", "rb_arrangements_by_section", "rb_all_sections", "rb_trend"]) {
        const found = tableNamed(plans, name);
        if (!found) continue;
        const { plan, table } = found;
        const shown = RATINGS.filter((rating) => headers(plan, table).includes(rating)).map((rating) =>
          numbersUnder(plan, table, rating),
        );
        numbersUnder(plan, table, "Actions").forEach((actions, line) =>
          assert.equal(sum(shown.map((column) => column[line] ?? 0)), actions),
        );
      }
    }));

  it("print: all but Data as wide as each other, pages broken between rows and never after a header", () =>
    holds((plans) => {
      for (const plan of plans) {
        if (plan.id !== "data") assert.ok(Math.abs(sum(plan.columnWidths) - GRID_WIDTH) < 0.01, plan.id);
        const { titleRows, area, breaksBefore } = plan.print;
        if (titleRows) assert.ok(titleRows.top >= 1 && titleRows.bottom <= plan.rows.length);
        assert.deepEqual(area, { top: 1, left: 1, bottom: plan.rows.length, right: plan.columnWidths.length });
        assert.ok(plan.frozenRows < plan.rows.length);
        breaksBefore.forEach((row, index) => {
          assert.ok(row > 1 && row <= plan.rows.length && row > (breaksBefore[index - 1] ?? 1));
          assert.ok(
            plan.tables.every((table) => row !== table.top + 1 && row !== table.top),
            `${plan.id} ${row}`,
          );
        });
      }
    }));

  it("cut no text: each wrapped cell's lines fit its row, as far as Excel's rows go", () =>
    holds((plans) => {
      for (const plan of plans)
        for (const { height, cells } of plan.rows) {
          assert.ok(height > 0 && height <= TALLEST_ROW);
          assert.ok(cells.length <= plan.columnWidths.length);
          cells.forEach((cell, index) => {
            if (!cell || typeof cell.value !== "string" || !cell.style.wrap) return;
            const width = (plan.columnWidths[index] ?? 0) - cell.style.indent * 6.75;
            const lines = lineCount(cell.value, width, cell.style);
            assert.ok(rowHeight(lines, cell.style.size, 0) <= height, `${plan.id}: ${cell.value}`);
          });
        }
    }));

  it("never turn words into a formula, and say None where there is nothing", () =>
    holds((plans) => {
      for (const plan of plans) {
        for (const { value, style } of cellsOf(plan))
          if (typeof value === "string" && /^[=+\-@]/.test(value)) assert.ok(style.format.endsWith("@"), value);
        if (plan.id === "data") continue;
        for (const table of plan.tables)
          for (const row of range(table.top + 1, table.bottom))
            for (const column of range(table.left, table.right)) {
              const officers = plan.notes?.table === table.name && plan.notes.column === column;
              assert.ok(officers || cellAt(plan, row, column)?.value !== null, `${plan.id} ${row},${column}`);
            }
      }
    }));

  it("link to cells of the tracker only", () =>
    holds((plans, review) => {
      const sheets = new Set(review.tracker.sheets.map((sheet) => sheet.sheet));
      const links = plans.flatMap((plan) => cellsOf(plan).flatMap((cell) => cell.link ?? []));
      for (const { sheet, row, column } of links) assert.ok(sheets.has(sheet) && row >= 1 && column >= 1);
      assert.equal(links.length, review.findings.length);
    }));

  it("name themselves in the first cell, legally and unlike each other", () =>
    holds((plans) => {
      assert.equal(new Set(plans.map((plan) => plan.name)).size, plans.length);
      for (const plan of plans) {
        assert.match(plan.name, /^[^\\/?*[\]:']{1,31}$/);
        assert.match(String(cellAt(plan, 1, 1)?.value), new RegExp(`^${plan.name}`));
      }
    }));

  it("keep a note's key a row, no two alike", () =>
    holds((plans) => {
      for (const { notes, tables } of plans) {
        const table = tables.find((one) => one.name === notes?.table);
        if (!notes || !table) continue;
        assert.equal(notes.keys.length, table.bottom - table.top);
        assert.equal(new Set(notes.keys).size, notes.keys.length);
      }
    }));

  it("are the same each time", () =>
    fc.assert(
      fc.property(anyReview, ({ review, snapshots }) => {
        assert.deepEqual(planSheets(review, { snapshots }), planSheets(review, { snapshots }));
      }),
      { numRuns: 15 },
    ));
});
