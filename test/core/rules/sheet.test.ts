import assert from "node:assert/strict";
import fc from "fast-check";
import { readRulesGrid, rulesSheetPlan } from "../../../src/core/rules/sheet";
import { DEFAULT_PRESET } from "../../../src/core/rules/presets";
import { tableOf } from "./arbitraries";
import { gridOf, gridOfPlan } from "./grids";

const HEADINGS = ["No.", "Axis", "Status", "Days overdue", "Owner", "Rating", "Because"];
const ROW = [1, "Outcome", "complete, verified", "", "", "Blue", "{status}"];
const faultsOf = (rows: (string | number | boolean)[][], headings = HEADINGS, formats = {}) =>
  readRulesGrid(gridOf([headings, ...rows], formats)).faults;

describe("the rules sheet", () => {
  it("gives the same table back", () => {
    assert.deepEqual(readRulesGrid(gridOfPlan(rulesSheetPlan(DEFAULT_PRESET.table))), {
      table: DEFAULT_PRESET.table,
      faults: [],
    });
  });

  it("gives any table back without loss, and the same sheet again", () => {
    const facts = ["status", "daysOverdue", "daysUntilDue", "hasProgress", "priority", "column:risk level"];
    fc.assert(
      fc.property(tableOf(facts), (table) => {
        const plan = rulesSheetPlan(table);
        const { table: read, faults } = readRulesGrid(gridOfPlan(plan));
        assert.deepEqual(faults, []);
        assert.deepEqual(read, table);
        assert.deepEqual(rulesSheetPlan(read), plan);
      }),
    );
  });

  it("reads what an officer changed by hand: numbers, ticks, shapes, empty rows", () => {
    const rows = [
      ROW,
      ["", "", "", "", "", "", ""],
      [9, "arrangements", "Not Complete", 0, true, "● Green", ""],
      ["", "Outcome", "", "> 30", "no", "not rated", "No owner"],
    ];
    const { table, faults } = readRulesGrid(gridOf([HEADINGS, ...rows]));
    assert.deepEqual(faults, []);
    assert.deepEqual(table?.rules.slice(1), [
      {
        number: 2,
        axis: "Arrangements",
        when: {
          status: { kind: "not-in", values: ["complete"] },
          daysOverdue: { kind: "in", values: [0] },
          hasOwner: { kind: "in", values: [true] },
        },
        rating: "Green",
        because: "",
      },
      {
        number: 3,
        axis: "Outcome",
        when: {
          daysOverdue: { kind: "between", least: 31, most: null, strict: true },
          hasOwner: { kind: "in", values: [false] },
        },
        rating: null,
        because: "No owner",
      },
    ]);
  });

  const wrong: [string, (string | number | boolean)[], number, RegExp][] = [
    ["a status that there is not", [1, "Outcome", "finished", "", "", "Blue", ""], 3, /“finished”/],
    ["a number that is none", [1, "Outcome", "", "a month", "", "Blue", ""], 4, /“a month”/],
    ["neither yes nor no", [1, "Outcome", "", "", "perhaps", "Blue", ""], 5, /“perhaps”/],
    ["no axis", [1, "", "complete", "", "", "Blue", ""], 2, /axis/],
    ["a colour that is none", [1, "Outcome", "complete", "", "", "Purple", ""], 6, /“Purple” is no rating/],
    ["no rating", [1, "Outcome", "complete", "", "", "", ""], 6, /rating of this rule is missing/],
    [
      "a reason with an unknown fact",
      [1, "Outcome", "", "", "", "Blue", "{daysLost} days"],
      7,
      /\{daysLost\} is no fact/,
    ],
    ["a formula's error", [1, "Outcome", "#REF!", "", "", "Blue", ""], 3, /#REF!/],
  ];
  for (const [what, row, column, message] of wrong) {
    it(`names the cell with ${what}, and gives no table`, () => {
      const { table, faults } = readRulesGrid(gridOf([HEADINGS, ROW, row]));
      assert.equal(table, null);
      assert.equal(faults.length, 1);
      assert.deepEqual(faults[0]?.place, { sheet: "Ragbook rules", row: 3, column });
      assert.match(faults[0].message, message);
      assert.ok(faults[0].suggestion.length > 10);
    });
  }

  it("sees that Excel turned a range into a date", () => {
    const [fault] = faultsOf([[1, "Outcome", "", 43103, "", "Blue", ""]], HEADINGS, { "2,4": "d-mmm" });
    assert.match(fault?.message ?? "", /turned this condition into a date/);
  });

  it("names headings that are unknown or stand twice", () => {
    const faults = faultsOf([], ["Axis", "Status", "Status", "Mood", "Rating"]);
    assert.deepEqual(
      faults.map(({ place, message }) => [place.column, message]),
      [
        [3, "“Status” stands twice."],
        [4, "“Mood” is not a fact that rules know."],
      ],
    );
  });

  it("takes another column of the tracker as a fact, whatever its heading is", () => {
    const headings = ["Axis", "Column: __proto__", "column: Constructor", "Rating"];
    const { table, faults } = readRulesGrid(gridOf([headings, ["Outcome", "yes", "> 3", "Red"]]));
    assert.deepEqual(faults, []);
    assert.deepEqual(Object.keys(table?.rules[0]?.when ?? {}), ["column:__proto__", "column:constructor"]);
  });

  it("asks for the headings where they are gone", () => {
    const { table, faults } = readRulesGrid(gridOf([["Notes"], ["to do"]]));
    assert.equal(table, null);
    assert.match(faults[0]?.message ?? "", /no row with the headings Axis and Rating/);
  });

  it("refuses 10,000 rows with one sentence, at once", () => {
    const rows = Array.from({ length: 10_000 }, () => ROW);
    const start = performance.now();
    const { table, faults } = readRulesGrid(gridOf([HEADINGS, ...rows]));
    assert.ok(performance.now() - start < 1000);
    assert.equal(table, null);
    assert.deepEqual(
      faults.map(({ message }) => message),
      ["There are more than 300 rules."],
    );
  });

  it("is one legible table with a unique heading a column, drop-downs and no long heading", () => {
    const plan = rulesSheetPlan(DEFAULT_PRESET.table);
    const [table] = plan.tables;
    assert.ok(table);
    const header = plan.rows[table.top - 1]?.cells.map((cell) => cell?.value) ?? [];
    assert.equal(new Set(header).size, header.length);
    assert.equal(header.length, table.right);
    assert.equal(plan.rows.length, table.bottom);
    assert.equal(Math.round(plan.columnWidths.reduce((sum, width) => sum + width, 0)), 946);
    const axis = plan.choices.find(({ area }) => area.left === 2);
    assert.deepEqual(axis?.words, ["Outcome", "Arrangements"]);
    assert.equal(plan.choices.length, header.length - 2, "all but the number and the reason");
  });
});
