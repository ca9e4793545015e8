import assert from "node:assert/strict";
import fc from "fast-check";
import type { Grid } from "../../../src/core/grid/grid";
import { readTracker } from "../../../src/core/tracker/read";

const WORDS = [
  "Action",
  "Agreed Action",
  "Owner",
  "Due date",
  "RAG",
  "Red",
  "Amber",
  "Status",
  "Complete",
  "Progress",
  "1.",
  "a)",
  "Key",
  "RB = Head of Legal",
  "March 2018",
  "31/03/2018",
  "AD Finance",
  "Owner:",
  "x",
  "Total",
  "Theme 1: Money",
  "See 3a above",
];

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer({ min: -5, max: 60000 }) },
  { weight: 1, arbitrary: fc.boolean() },
);

const box = fc.tuple(fc.nat(30), fc.nat(12), fc.nat(30), fc.nat(12)).map(([a, b, c, d]) => ({
  top: Math.min(a, c) + 1,
  left: Math.min(b, d) + 1,
  bottom: Math.max(a, c) + 1,
  right: Math.max(b, d) + 1,
}));

const anyGrid: fc.Arbitrary<Grid> = fc
  .record({
    rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 22 }),
    merges: fc.array(box, { maxLength: 5 }),
    tables: fc.array(fc.tuple(box, fc.boolean(), fc.boolean()), { maxLength: 2 }),
    firstRow: fc.integer({ min: 1, max: 9 }),
    firstColumn: fc.integer({ min: 1, max: 5 }),
    fill: fc.constantFrom("#FF0000", "#FFC000", "#FFFFFF", "#zzzzzz", null),
    format: fc.constantFrom("General", "0%", "dd/mm/yyyy", "@", "[", ""),
  })
  .map(({ rows, merges, tables, firstRow, firstColumn, fill, format }) => ({
    sheet: "Any",
    firstRow,
    firstColumn,
    values: rows,
    numberFormats: rows.map((row) => row.map(() => format)),
    fills: rows.map((row) => row.map(() => fill)),
    struck: new Set(["2,2"]),
    merges,
    tables: tables.map(([area, hasHeaders, hasTotals], index) => ({
      ...area,
      name: `T${index}`,
      hasHeaders,
      hasTotals,
    })),
    hiddenRows: new Set([3]),
    hiddenColumns: new Set<number>(),
    visible: true,
    date1904: false,
  }));

describe("reading any sheet", () => {
  it("never throws, and every action stands on the sheet", () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const { actions, sheets } = readTracker([grid], { asAt: null, corrections: [] });
        const last = grid.firstRow + grid.values.length - 1;
        assert.equal(sheets.length, 1);
        for (const action of actions) {
          assert.ok(action.row >= grid.firstRow && action.rowEnd <= last && action.row <= action.rowEnd);
          assert.ok(sheets[0]?.layout.tables[action.table]);
        }
        assert.equal(new Set(actions.map(({ row, table }) => `${table} ${row}`)).size, actions.length);
      }),
      { numRuns: 400 },
    );
  });

  it("never throws on corrections that fit nothing", () => {
    fc.assert(
      fc.property(
        anyGrid,
        fc.integer({ min: -2, max: 40 }),
        fc.integer({ min: -1, max: 9 }),
        (grid, headerRow, column) => {
          const corrections = [
            {
              sheet: "Any",
              headerRow,
              headerRowCount: column,
              columns: { [column]: ["action" as const, "owner" as const] },
            },
          ];
          assert.doesNotThrow(() => readTracker([grid], { asAt: "2018-03-31", corrections }));
        },
      ),
      { numRuns: 200 },
    );
  });
});
