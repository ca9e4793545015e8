import assert from "node:assert/strict";
import { newBook, openBook, saveBook } from "../../../src/host/file/file";
import { failure, startHost } from "../start";

const NAMES: readonly [name: string, code: string][] = [
  ["", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
  ["a/b", "InvalidArgument"],
  ["[plan]", "InvalidArgument"],
  ["'quoted'", "InvalidArgument"],
  ["History", "InvalidArgument"],
  ["plan", "ItemAlreadyExists"],
];

describe("Sheets through the client", () => {
  for (const [name, code] of NAMES) {
    it(`refuses the name ${JSON.stringify(name)}`, async () => {
      await startHost();
      const error = await failure(async (context) => {
        context.workbook.worksheets.add("Other").name = name;
        await context.sync();
      });
      assert.equal(error.code, code);
    });
  }

  it("adds, moves, copies, hides and deletes", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const plan = worksheets.getItem("Plan");
      plan.getRange("A1:B2").values = [
        ["Ref", "Due"],
        ["1", "=A2"],
      ];
      const summary = worksheets.add("Summary");
      summary.position = 0;
      plan.copy("After", summary);
      plan.visibility = "VeryHidden";
      worksheets.load("items/name,items/visibility");
      await context.sync();
      assert.deepEqual(
        worksheets.items.map(({ name }) => name),
        ["Summary", "Plan (2)", "Plan"],
      );
      worksheets.getItem("Plan (2)").delete();
      await context.sync();
    });
    assert.deepEqual(
      host.book.sheets.map(({ name, visibility }) => [name, visibility]),
      [
        ["Summary", "visible"],
        ["Plan", "veryHidden"],
      ],
    );
  });

  it("keeps one visible sheet", async () => {
    await startHost();
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("Plan").delete();
      await context.sync();
    });
    assert.equal(error.code, "InvalidOperation");
  });

  it("uses an added sheet after a sync, and formulas follow its new name", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("Facts");
      added.load("id,name");
      context.workbook.worksheets.getItem("Plan").getRange("A1").formulas = [["=Facts!B2+1"]];
      await context.sync();
      added.name = "The facts";
      added.getRange("B2").values = [[41]];
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
      range.load("formulas,values");
      await context.sync();
      assert.deepEqual([range.formulas[0]?.[0], range.values[0]?.[0]], ["='The facts'!B2+1", 42]);
    });
    assert.deepEqual(host.bugs, []);
  });

  it("does nothing to a protected sheet, but to its unlocked cells", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      await context.sync();
    });
    const refused: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange("A1").values = [[1]]),
      (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"),
      (sheet) => sheet.getRange("2:2").insert("Down"),
      (sheet) => sheet.tables.add("A1:B2", true),
      (sheet) => sheet.getRange("A1").clear(),
    ];
    for (const act of refused) {
      const error = await failure(async (context) => {
        act(context.workbook.worksheets.getItem("Plan"));
        await context.sync();
      });
      assert.equal(error.code, "AccessDenied");
    }
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("B1").values = [["allowed"]];
      sheet.getRange("B:B").format.columnWidth = 100;
      sheet.protection.load("protected");
      await context.sync();
      assert.equal(sheet.protection.protected, true);
    });
    assert.equal(host.book.sheets[0]?.value(1, 2), "allowed");
  });

  it("adds no sheet to a workbook whose structure is protected", async () => {
    const book = newBook("Plan");
    book.protection = { lockStructure: "1" };
    await startHost(book);
    const error = await failure(async (context) => {
      context.workbook.worksheets.add("More");
      await context.sync();
    });
    assert.equal(error.code, "AccessDenied");
  });

  it("keeps properties, panes, print set-up and page breaks", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.customProperties.add("ragbook.sheet", "committee-summary");
      sheet.showGridlines = false;
      sheet.load("showGridlines,showHeadings");
      sheet.tabColor = "#004680";
      sheet.freezePanes.freezeRows(4);
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintMargins("Inches", { left: 0.5, right: 0.5 });
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintTitleRows("$4:$4");
      pageLayout.headersFooters.defaultForAllPages.leftFooter = "Committee summary";
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
      sheet.horizontalPageBreaks.add("A20");
      const mark = sheet.customProperties.getItemOrNullObject("RAGBOOK.sheet");
      mark.load("value");
      pageLayout.load("leftMargin,zoom");
      await context.sync();
      assert.deepEqual([sheet.showGridlines, sheet.showHeadings], [false, true]);
      assert.deepEqual(
        [mark.value, pageLayout.leftMargin, pageLayout.zoom],
        ["committee-summary", 36, { horizontalFitToPages: 1 }],
      );
    });
    const { page, view, tabColour } = host.book.sheets[0]!;
    assert.deepEqual(
      [page.headerFooter.oddFooter, page.rowBreaks, page.titleRows],
      ["&LCommittee summary&RPage &P of &N", [19], { first: 4, last: 4 }],
    );
    assert.deepEqual([view.frozenRows, view.gridlines, tabColour], [4, false, "#004680"]);
  });

  it("copies a sheet with its charts, which read the copy's cells, and its properties", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const data = sheet.getRange("A1:B3");
      data.values = [
        ["", "Red"],
        ["Finance", 3],
        ["Legal", 2],
      ];
      sheet.charts.add("BarStacked", data, "Columns").name = "By owner";
      sheet.customProperties.add("ragbook.sheet", "by-owner");
      sheet.copy("End");
      await context.sync();
    });
    const saved = openBook(saveBook(host.book), "copy.xlsx");
    const [plan, copy] = saved.sheets;
    const reads = (sheet = plan): unknown => sheet?.charts.map(({ name, series }) => [name, series[0]?.values]);
    const box = { top: 2, left: 2, bottom: 3, right: 2 };
    assert.deepEqual(reads(plan), [["By owner", { sheet: "Plan", box }]]);
    assert.deepEqual(reads(copy), [["By owner", { sheet: "Plan (2)", box }]]);
    assert.equal(copy?.customProperties.get("ragbook.sheet"), "by-owner");
  });
});
