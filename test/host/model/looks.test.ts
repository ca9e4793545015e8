import assert from "node:assert/strict";
import { failure, startHost } from "../start";

describe("Looks through the client", () => {
  it("reads what all cells share, and null or nothing for what differs", async () => {
    await startHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:B2");
      range.format.font.bold = true;
      range.getCell(0, 0).format.fill.color = "red";
      range.getCell(0, 0).format.font.name = "Arial";
      range.load("format/fill/color,format/font/bold,format/font/name,format/wrapText");
      await context.sync();
      assert.deepEqual(
        [range.format.fill.color, range.format.font.bold, range.format.font.name, range.format.wrapText],
        ["", true, null, false],
      );
    });
  });

  it("sets and gets the properties of each cell", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:B1");
      range.setCellProperties([
        [
          {
            format: {
              fill: { color: "#ffc000" },
              font: { color: "#111111", bold: true },
              wrapText: true,
              horizontalAlignment: "Center",
            },
          },
          { format: { borders: { bottom: { style: "Continuous", weight: "Medium", color: "#808080" } } } },
        ],
      ]);
      const cells = range.getCellProperties({
        address: true,
        format: {
          fill: { color: true },
          font: { bold: true, strikethrough: true },
          horizontalAlignment: true,
          borders: { color: true },
        },
      });
      await context.sync();
      assert.deepEqual(cells.value[0]?.[0]?.format?.fill, { color: "#FFC000" });
      assert.deepEqual(cells.value[0]?.[0]?.format?.font, { bold: true, strikethrough: false });
      assert.equal(cells.value[0]?.[0]?.format?.horizontalAlignment, "Center");
      assert.equal(cells.value[0]?.[1]?.address, "Plan!B1");
      assert.equal(cells.value[0]?.[1]?.format?.borders?.bottom?.color, "#808080");
    });
    const { styles } = host.book;
    assert.equal(styles.style(host.book.sheets[0]!.styleAt(1, 2)).borders.bottom?.style, "medium");
  });

  it("sizes and hides rows and columns, in points", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("B:C").format.columnWidth = 105;
      sheet.getRanges("A2,A4:A5").format.rowHeight = 30;
      sheet.getRange("3:3").rowHidden = true;
      const rows = sheet.getRange("A1:A5").getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      const range = sheet.getRange("A1:C5");
      range.load("rowHidden,columnHidden,format/columnWidth,left,top,height");
      await context.sync();
      assert.deepEqual(
        rows.value.map(({ rowHidden }) => rowHidden),
        [false, false, true, false, false],
      );
      assert.deepEqual([range.rowHidden, range.columnHidden, range.format.columnWidth], [null, false, null]);
      assert.equal(range.height, 15 + 30 + 0 + 30 + 30);
    });
    assert.equal(host.book.sheets[0]?.column(2)?.width, 20);
  });

  it("formats whole columns without making cells", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("D:XFD").format.fill.color = "#EEEEEE";
      sheet.getRange().format.font.size = 10;
      await context.sync();
    });
    const sheet = host.book.sheets[0]!;
    assert.equal(sheet.rows.length, 0);
    const style = host.book.styles.style(sheet.styleAt(77, 400));
    assert.deepEqual([style.fill.colour, style.font.size], ["#EEEEEE", 10]);
    assert.equal(host.book.styles.style(sheet.styleAt(1, 1)).font.size, 10);
  });

  it("draws borders of ranges and of areas", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem("Plan").getRanges("A1:B2,D4");
      for (const side of ["EdgeBottom", "InsideVertical"] as const) {
        const border = areas.format.borders.getItem(side);
        border.style = "Continuous";
        border.color = "#123456";
      }
      await context.sync();
    });
    const borders = (row: number, column: number) =>
      host.book.styles.style(host.book.sheets[0]!.styleAt(row, column)).borders;
    assert.equal(borders(2, 1).bottom?.colour, "#123456");
    assert.equal(borders(1, 1).right?.colour, "#123456");
    assert.equal(borders(1, 1).bottom, null);
    assert.equal(borders(4, 4).bottom?.colour, "#123456");
  });

  it("refuses words that Excel does not have", async () => {
    await startHost();
    for (const format of [
      { horizontalAlignment: "Middle" },
      { fill: { color: "nocolour" } },
      { font: { size: 999 } },
    ]) {
      const error = await failure(async (context) => {
        context.workbook.worksheets
          .getItem("Plan")
          .getRange("A1")
          .setCellProperties([[{ format: format as Excel.CellPropertiesFormat }]]);
        await context.sync();
      });
      assert.equal(error.code, "InvalidArgument");
    }
  });

  it("makes links to cells, and takes them away", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
      range.hyperlink = { documentReference: "'Plan'!H14", textToDisplay: "Plan H14", screenTip: "Go to the cell" };
      range.load("hyperlink,values,format/font/underline");
      await context.sync();
      assert.equal(range.hyperlink.documentReference, "'Plan'!H14");
      assert.deepEqual([range.values[0]?.[0], range.format.font.underline], ["Plan H14", "Single"]);
      range.clear("RemoveHyperlinks");
      await context.sync();
    });
    assert.deepEqual(host.book.sheets[0]?.hyperlinks, []);
  });

  it("is as new after contents and formats are cleared", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const range = sheet.getRange("B2:C40");
      range.values = Array.from({ length: 39 }, (_, row) => [row, "words"]);
      range.format.fill.color = "#FFC000";
      range.format.columnWidth = 200;
      sheet.getRange("E1:E2").merge();
      sheet.getRange().clear("Contents");
      sheet.getRange().clear("Formats");
      const used = sheet.getUsedRangeOrNullObject();
      used.load("address");
      await context.sync();
      assert.equal(used.isNullObject, true);
    });
    const sheet = host.book.sheets[0]!;
    assert.deepEqual(sheet.merges, []);
    assert.deepEqual(
      sheet.columns.map(({ first, last }) => [first, last]),
      [[2, 3]],
    );
  });

  it("takes rules away from the cleared cells only", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1:C9").dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      sheet.getRange("B2:B3").dataValidation.clear();
      await context.sync();
    });
    assert.deepEqual(host.book.sheets[0]?.validations[0]?.boxes, [
      { top: 1, left: 1, bottom: 1, right: 3 },
      { top: 4, left: 1, bottom: 9, right: 3 },
      { top: 2, left: 1, bottom: 3, right: 1 },
      { top: 2, left: 3, bottom: 3, right: 3 },
    ]);
  });

  it("keeps a list of words for a cell", async () => {
    await startHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("C2:C9");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "Red,Amber,Green" } };
      const one = context.workbook.worksheets.getItem("Plan").getRange("C4").dataValidation;
      one.load("rule,type");
      await context.sync();
      assert.deepEqual([one.type, one.rule], ["List", { list: { inCellDropDown: true, source: "Red,Amber,Green" } }]);
      range.dataValidation.clear();
      one.load("type");
      await context.sync();
      assert.equal(one.type, "None");
    });
  });
});
