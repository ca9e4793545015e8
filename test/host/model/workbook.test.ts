import assert from "node:assert/strict";
import { openBook, saveBook } from "../../../src/host/file/file";
import { failure, startHost } from "../start";

const STATE = "urn:ragbook:state:1";

describe("What belongs to the workbook", () => {
  it("keeps custom XML parts by namespace, over saving and opening", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const none = customXmlParts.getByNamespace(STATE).getOnlyItemOrNullObject();
      const made = customXmlParts.add(`<ragbook xmlns="${STATE}">{"a":1}</ragbook>`);
      customXmlParts.add(`<other xmlns="urn:other"/>`);
      made.load("id");
      await context.sync();
      assert.equal(none.isNullObject, true);
      made.setXml(`<ragbook xmlns="${STATE}">{"a":2}</ragbook>`);
      await context.sync();
    });
    await startHost(openBook(saveBook(host.book), "again.xlsx"));
    await Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.getByNamespace(STATE).getOnlyItemOrNullObject();
      part.load("id,namespaceUri");
      const xml = part.getXml();
      await context.sync();
      assert.equal(part.isNullObject, false);
      assert.match(xml.value, /\{"a":2\}/);
      part.delete();
      const left = context.workbook.customXmlParts.getCount();
      await context.sync();
      assert.equal(left.value, 1);
    });
  });

  it("refuses broken XML, and a document type", async () => {
    await startHost();
    for (const xml of ["<a>", "words", `<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>`]) {
      const error = await failure(async (context) => {
        context.workbook.customXmlParts.add(xml);
        await context.sync();
      });
      assert.equal(error.code, "InvalidArgument", xml);
    }
  });

  it("keeps names", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const range = worksheets.getItem("Plan").getRange("B2:C3");
      names.add("rb_figures", range);
      const item = names.getItem("RB_figures");
      item.load("formula,type,value");
      const cells = item.getRange();
      cells.load("address");
      await context.sync();
      assert.deepEqual([item.formula, item.type, cells.address], ["=Plan!$B$2:$C$3", "Range", "Plan!B2:C3"]);
    });
    const error = await failure(async (context) => {
      context.workbook.names.add("B2", "=1");
      await context.sync();
    });
    assert.equal(error.code, "InvalidArgument");
    assert.equal(host.book.names.length, 1);
  });

  it("knows the selection, which the officer may move", async () => {
    const host = await startHost();
    host.officer.select("Plan", { top: 3, left: 2, bottom: 5, right: 4 });
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      const cell = context.workbook.getActiveCell();
      cell.load("address");
      await context.sync();
      assert.deepEqual([range.address, cell.address], ["Plan!B3:D5", "Plan!B3"]);
      context.workbook.worksheets.add("Other").getRange("C3").select();
      await context.sync();
    });
    assert.equal(host.book.activeSheet, 1);
  });

  it("saves a chart that the client drew", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1:C3").values = [
        ["Section", "Red", "Green"],
        ["Governance", 2, 3],
        ["Finance", 0, 4],
      ];
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
      chart.name = "Ratings by section";
      chart.title.visible = false;
      chart.legend.position = "Top";
      const red = chart.series.getItemAt(0);
      red.format.fill.setSolidColor("#C00000");
      red.gapWidth = 40;
      red.hasDataLabels = true;
      red.dataLabels.numberFormat = "0;;;";
      const blue = chart.series.add("Blue");
      blue.setValues(sheet.getRange("C2:C3"));
      blue.setXAxisValues(sheet.getRange("A2:A3"));
      chart.axes.valueAxis.visible = false;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.setPosition("E2", "J12");
      chart.load("name,left,top,width,height,chartType");
      chart.series.load("items/name");
      await context.sync();
      assert.deepEqual(
        chart.series.items.map(({ name }) => name),
        ["Red", "Green", "Blue"],
      );
      assert.deepEqual([chart.left, chart.top, chart.width, chart.height], [192, 15, 288, 165]);
    });
    const [chart] = openBook(saveBook(host.book), "chart.xlsx").sheets[0]!.charts;
    assert.deepEqual(
      [chart?.name, chart?.type, chart?.title, chart?.legend],
      ["Ratings by section", "BarStacked", null, "top"],
    );
    assert.deepEqual(
      chart?.series.map(({ name, fill }) => [name, fill]),
      [
        ["Red", "#C00000"],
        ["Green", null],
        ["Blue", null],
      ],
    );
    assert.deepEqual(chart?.series[0]?.values, { sheet: "Plan", box: { top: 2, left: 2, bottom: 3, right: 2 } });
  });
});
