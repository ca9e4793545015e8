import assert from "node:assert/strict";
import { CellError } from "../../../src/host/file/book";
import { typed } from "../../../src/host/model/values/typed";
import { shown } from "../../../src/host/model/values/shown";
import { failure, startHost } from "../start";

const TYPED: readonly [input: unknown, format: string, value: unknown, format: string | null][] = [
  ["01.05", "General", 1.05, null],
  ["01.05", "@", "01.05", null],
  ["'01.05", "General", "01.05", null],
  ["1/4/18", "General", 43191, "dd/mm/yyyy"],
  ["1/4/18", "0.00", 43191, "dd/mm/yyyy"],
  ["1/13/18", "General", 43113, "dd/mm/yyyy"],
  ["1-Apr-18", "General", 43191, "d-mmm-yy"],
  ["March 2015", "General", 42064, "mmm-yy"],
  ["31.3.18", "General", "31.3.18", null],
  ["31st March 2018", "General", "31st March 2018", null],
  ["8 Jan 218", "General", "8 Jan 218", null],
  ["12%", "General", 0.12, "0%"],
  ["1,234", "General", 1234, "#,##0"],
  ["(12)", "General", -12, null],
  [" 12 ", "General", 12, null],
  ["TRUE", "General", true, null],
  ["true", "@", "true", null],
  ["#N/A", "General", CellError.of("#N/A"), null],
  ["12:30", "General", 0.520833, "h:mm"],
  ["", "General", null, null],
  [5, "@", "5", null],
  [5, "General", 5, null],
  [false, "General", false, null],
  ["=", "General", "=", null],
  ["- no progress", "@", "- no progress", null],
];

describe("What Excel makes of what is typed", () => {
  for (const [input, format, value, shows] of TYPED) {
    it(`${JSON.stringify(input)} in a cell with format ${format}`, () => {
      const result = typed(input, format, false);
      if (typeof value === "number" && typeof result.value === "number")
        assert.ok(Math.abs(result.value - value) < 1e-5);
      else assert.equal(result.value, value);
      assert.equal(result.format, shows);
      assert.equal(result.formula, null);
    });
  }

  it("takes formulas, and refuses what only begins as one", () => {
    assert.equal(typed("=SUM(A1:A3)", "General", false).formula, "SUM(A1:A3)");
    assert.equal(typed("+A1", "General", false).formula, "A1");
    assert.equal(typed("=A1", "@", false).value, "=A1");
    for (const text of ["=SUM(", "=1+", "- no progress yet", "=A1 B C(", "@nobody here"]) {
      assert.throws(() => typed(text, "General", false), { code: "InvalidArgument" }, text);
    }
  });

  it("counts days from 1904 where the workbook does", () => {
    assert.equal(typed("1/4/18", "General", true).value, 43191 - 1462);
    assert.equal(shown(43191 - 1462, "dd/mm/yyyy", true), "01/04/2018");
  });

  it("holds Excel's caps on one cell", () => {
    assert.throws(() => typed("x".repeat(32_768), "@", false), { code: "InvalidArgument" });
    assert.throws(() => typed(`=${"1+".repeat(5000)}1`, "General", false), { code: "FormulaLengthExceedsLimit" });
  });
});

describe("Cells through the client", () => {
  it("reads values, text, formulas, formats and kinds", async () => {
    await startHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:B3");
      range.values = [
        ["1/4/18", "12.5%"],
        ["=A1+1", "'007"],
        [true, null],
      ];
      range.load("values,text,formulas,numberFormat,valueTypes");
      await context.sync();
      assert.deepEqual(range.values, [
        [43191, 0.125],
        [43192, "007"],
        [true, ""],
      ]);
      assert.deepEqual(range.text[0], ["01/04/2018", "12.50%"]);
      assert.deepEqual(range.formulas[1], ["=A1+1", "007"]);
      assert.deepEqual(range.numberFormat[0], ["dd/mm/yyyy", "0.00%"]);
      assert.deepEqual(range.valueTypes, [
        ["Double", "Double"],
        ["Double", "String"],
        ["Boolean", "Empty"],
      ]);
    });
  });

  it("leaves a cell alone for null, empties it for an empty text", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:B1");
      range.values = [["keep", "go"]];
      range.values = [[null, ""]];
      await context.sync();
    });
    assert.deepEqual([host.book.sheets[0]?.value(1, 1), host.book.sheets[0]?.value(1, 2)], ["keep", null]);
  });

  it("refuses another shape, and values for whole columns", async () => {
    await startHost();
    const shape = await failure(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    });
    assert.equal(shape.code, "InvalidArgument");
    const column = await failure(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A:A").values = "x" as unknown as unknown[][];
      await context.sync();
    });
    assert.equal(column.code, "InvalidArgument");
  });

  it("answers null for the values of whole columns, as Excel does", async () => {
    await startHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A:C");
      range.load("values,address,cellCount,isEntireColumn");
      await context.sync();
      assert.equal(range.values, null);
      assert.deepEqual([range.address, range.cellCount, range.isEntireColumn], ["Plan!A:C", 3_145_728, true]);
    });
  });

  it("drops what is written into the hidden cells of a merged area", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:B2");
      range.merge();
      range.values = [
        ["shown", "lost"],
        ["lost", "lost"],
      ];
      const merged = context.workbook.worksheets.getItem("Plan").getRange("A1:C9").getMergedAreasOrNullObject();
      merged.load("address,areas/items/rowCount");
      await context.sync();
      assert.deepEqual([merged.address, merged.areas.items[0]?.rowCount], ["Plan!A1:B2", 2]);
    });
    assert.deepEqual([host.book.sheets[0]?.value(1, 1), host.book.sheets[0]?.value(2, 2)], ["shown", null]);
  });

  it("goes on only as far as the values that are used", async () => {
    const host = await startHost();
    host.book.sheets[0]?.setStyle(900, 30, host.book.styles.restyle(0, { font: { bold: true } }));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const none = sheet.getUsedRangeOrNullObject(true);
      const looks = sheet.getUsedRange();
      none.load("address");
      looks.load("address");
      await context.sync();
      assert.equal(none.isNullObject, true);
      assert.equal(looks.address, "Plan!AD900");
    });
  });
});
