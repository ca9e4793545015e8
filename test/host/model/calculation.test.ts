import assert from "node:assert/strict";
import { parse } from "../../../src/host/model/calc/parse";
import { startHost } from "../start";

const CELLS = [
  ["Status", "Days", "Due"],
  ["Complete", 3, 43191],
  ["Delayed", 40, 43100],
  ["complete", "", 43200],
];

const FORMULAS: readonly [formula: string, value: unknown][] = [
  ["=B2+B3*2", 83],
  ["=-B2^2", 9],
  ["=10%*B3", 4],
  ["=SUM(B2:B4)", 43],
  ["=SUM(B:B)", 43],
  ['=COUNTIF(A2:A4,"complete")', 2],
  ['=COUNTIFS(A2:A4,"comp*",B2:B4,">2")', 1],
  ['=SUMIF(A2:A4,"<>complete",B2:B4)', 40],
  ["=AVERAGE(B2:B4)", 21.5],
  ['=COUNTA(A1:A4)&" rows"', "4 rows"],
  ["=COUNTBLANK(B1:B4)", 1],
  ['=IF(B3>30,"Red","Amber")', "Red"],
  ['=IFERROR(1/0,"none")', "none"],
  ["=1/0", "#DIV/0!"],
  ["=A1+1", "#VALUE!"],
  ["=Nowhere", "#NAME?"],
  ["=MAX(B2:B4)-MIN(B2:B4)", 37],
  ["=ROUND(2.345,2)", 2.35],
  ['=TEXT(C2,"d mmmm yyyy")', "1 April 2018"],
  ['=YEAR(C2)&"-"&MONTH(C2)', "2018-4"],
  ['=VLOOKUP("Delayed",A2:C4,2,FALSE)', 40],
  ["=INDEX(A2:A4,MATCH(40,B2:B4,0))", "Delayed"],
  ['=HYPERLINK("#Plan!A1","Go")', "Go"],
  ['="a"="A"', true],
  ["=AND(B2>1,NOT(B3=1))", true],
  ["=TODAY()", 43207],
  ["=XLOOKUP(1,{1,2},{3,4})", ""],
];

describe("Formulas on the local host", () => {
  for (const [formula, expected] of FORMULAS) {
    it(formula, async () => {
      await startHost(undefined, { now: () => new Date(2018, 3, 17) });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Plan");
        sheet.getRange("A1:C4").values = CELLS;
        const cell = sheet.getRange("E1");
        cell.formulas = [[formula]];
        cell.load("values");
        await context.sync();
        assert.deepEqual(cell.values, [[expected]]);
      });
    });
  }

  it("follow a change, one after another, and in a circle not at all", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1:A4").formulas = [["=A2+1"], ["=A3*2"], ["5"], ["=A4"]];
      await context.sync();
      sheet.getRange("A3").values = [[7]];
      const cells = sheet.getRange("A1:A3");
      cells.load("values");
      await context.sync();
      assert.deepEqual(cells.values, [[15], [14], [7]]);
    });
    assert.equal(host.book.fullCalcOnLoad, true);
  });

  it("keep what Excel showed where nothing that they read has changed", async () => {
    const host = await startHost();
    host.book.sheets[0]?.setFormula(1, 1, "1+1", 99);
    host.officer.type("Plan", 5, 5, "elsewhere");
    host.workbook.context.calculation.settle();
    assert.equal(host.book.sheets[0]?.value(1, 1), 99);
  });

  it("read tables by their names", async () => {
    await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1:C4").values = CELLS;
      sheet.tables.add("A1:C4", true).name = "plan";
      const cells = sheet.getRange("E2:F2");
      cells.formulas = [["=SUM(plan[Days])", '=COUNTIF(plan[Status],"Complete")']];
      cells.load("values");
      await context.sync();
      assert.deepEqual(cells.values, [[43, 2]]);
    });
  });

  it("move with the rows that they read", async () => {
    await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("C5").formulas = [['=SUM($A$1:A3)&"A1"&B$9']];
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("1:1").delete("Up");
      const cell = sheet.getRange("C6");
      cell.load("formulas");
      await context.sync();
      assert.deepEqual(cell.formulas, [['=SUM($A$1:A4)&"A1"&B$10']]);
    });
  });

  it("are read with everything that Excel allows", () => {
    for (const formula of [
      "'My sheet'!A1:B2",
      "Table1[[#This Row],[Due date]]",
      "LET(x,1,x+1)",
      "{1,2;3,4}",
      "Sheet1:Sheet3!A1",
      "-A1%",
      "(A1,B2)",
      "A1#",
      "IF(,1,)",
    ]) {
      assert.notEqual(parse(formula), null, formula);
    }
    for (const formula of ["", "1+", "(1", "A1 B1 C(", "SUM(1", '"open', "1 2"])
      assert.equal(parse(formula), null, formula);
  });

  it("are refused when their brackets have no end", () => {
    assert.equal(parse("(".repeat(8000)), null);
  });
});
