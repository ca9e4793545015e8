import assert from "node:assert/strict";
import { findLayout } from "../../../src/core/layout/find-layout";
import type { Field, LayoutCorrection, SheetLayout } from "../../../src/core/layout/layout";
import { grid } from "../../builders/grid";

const fieldsOf = (layout: SheetLayout, table = 0): Record<number, Field[]> => {
  const fields: Record<number, Field[]> = {};
  for (const { column, field } of layout.tables[table]?.columns ?? []) (fields[column] ??= []).push(field);
  return fields;
};

const rows = [
  ["Plan for the year"],
  ["No", "Action", "Lead", "When", "Notes"],
  ["1", "Write to every parish about the new grants.", "Grants Officer", "March 2018", "Letters are drafted."],
  ["2", "Publish the list of grants that were paid.", "Grants Officer", "April 2018", "With the web team."],
];

describe("findLayout", () => {
  it("says for each column what it holds, why, and how sure it is", () => {
    const layout = findLayout(grid(rows), []);
    assert.deepEqual(fieldsOf(layout), { 1: ["ref"], 2: ["action"], 3: ["owner"], 4: ["due"], 5: ["progress"] });
    const [table] = layout.tables;
    assert.deepEqual([table?.headerRows, table?.firstRow, table?.lastRow, table?.shape], [[2], 3, 4, "rows"]);
    for (const { confidence, why } of table?.columns ?? []) {
      assert.ok(confidence > 0.5 && confidence <= 1);
      assert.equal(why, "the heading says so");
    }
  });

  it("reads two header rows as one, and repeats as the same table", () => {
    const layout = findLayout(
      grid(
        [
          ["Ref", "Action", "Owner", "TARGET", "RAG", null],
          [null, null, null, "DATE", "Outcome", "Arrangements"],
          ["1", "Agree the budget for next year.", "AD Finance", "March 2018", "Green", "Green"],
          ["Ref", "Action", "Owner", "TARGET", "RAG", null],
          [null, null, null, "DATE", "Outcome", "Arrangements"],
          ["2", "Close the accounts for this year.", "AD Finance", "May 2018", "Amber", "Green"],
        ],
        { merges: ["E1:F1", "E4:F4"] },
      ),
      [],
    );
    assert.equal(layout.tables.length, 1);
    assert.deepEqual(layout.tables[0]?.headerRows, [1, 2, 4, 5]);
    const headings = layout.tables[0]?.columns.map(({ heading }) => heading);
    assert.deepEqual(headings, ["Ref", "Action", "Owner", "TARGET DATE", "RAG Outcome", "RAG Arrangements"]);
    assert.deepEqual(fieldsOf(layout)[6], ["ratingArrangements"]);
  });

  it("takes no row of data for headings", () => {
    const body = Array.from({ length: 40 }, (_, index) => [
      `${index}`,
      `Theme ${index % 7}`,
      `Action number ${index} is to review the policy.`,
      "Head of Finance",
      "March 2018",
      ["Complete", "In progress", "Not started", "Delayed"][index % 4] ?? "",
    ]);
    const layout = findLayout(grid([["Ref", "Theme", "Action", "Owner", "Target date", "Status"], ...body]), []);
    assert.deepEqual(
      layout.tables.map(({ headerRows }) => headerRows),
      [[1]],
    );
  });

  it("puts the officer's corrections in place of what it found", () => {
    const corrections: LayoutCorrection[] = [
      { sheet: "Tracker", headerRow: 2, columns: { 5: ["evidence"], 3: ["owner", "due"] } },
    ];
    const layout = findLayout(grid(rows), corrections);
    assert.deepEqual(fieldsOf(layout), { 1: ["ref"], 2: ["action"], 3: ["owner", "due"], 4: ["due"], 5: ["evidence"] });
    const told = layout.tables[0]?.columns.filter(({ column }) => column === 5 || column === 3) ?? [];
    assert.ok(told.every(({ confidence, why }) => confidence === 1 && why === "you said so"));
    assert.deepEqual(findLayout(grid(rows, { sheet: "Other" }), corrections).tables[0]?.columns[4]?.field, "progress");
  });

  it("believes the officer about a header row and about no tracker", () => {
    const odd = [
      ["A", "B", "C"],
      ["Ringing round", "Clerk", "soon"],
      ["Painting the hall", "Caretaker", "later"],
    ];
    const told = findLayout(grid(odd), [{ sheet: "Tracker", headerRow: 1, columns: { 1: ["action"], 2: ["owner"] } }]);
    assert.deepEqual(told.tables[0]?.headerRows, [1]);
    assert.deepEqual(fieldsOf(told)[1], ["action"]);
    const table = findLayout(grid(rows), [{ sheet: "Tracker", headerRow: 2, notATracker: true }]);
    const sheet = findLayout(grid(rows), [{ sheet: "Tracker", notATracker: true }]);
    for (const layout of [table, sheet]) {
      assert.deepEqual(layout.tables, []);
      assert.equal(layout.decoys[0]?.why, "you said so");
    }
  });

  it("says why something is no tracker", () => {
    const counts = findLayout(
      grid([
        ["Status", "Total"],
        ["Red", 3],
        ["Green", 5],
      ]),
      [],
    );
    assert.deepEqual(counts.decoys, [{ area: { top: 1, left: 1, bottom: 3, right: 2 }, why: "counts, not actions" }]);
    assert.deepEqual(findLayout(grid([]), []), { sheet: "Tracker", tables: [], decoys: [] });
  });

  it("costs little more a row on a long sheet than on a short one", () => {
    const long = (count: number) =>
      grid([
        ["Ref", "Action", "Owner", "Due date"],
        ...Array.from({ length: count }, (_, index) => [
          `${index}`,
          `Write report ${index}`,
          "Head of Policy",
          "March 2018",
        ]),
      ]);
    const timed = (count: number): number => {
      const cells = long(count);
      const start = performance.now();
      assert.equal(findLayout(cells, []).tables[0]?.lastRow, count + 1);
      return performance.now() - start;
    };
    timed(2000);
    const [short, tenfold] = [timed(2000), timed(20000)];
    assert.ok(tenfold < 60 * Math.max(short, 3), `${short} ms for 2,000 rows, ${tenfold} ms for 20,000`);
  });
});
