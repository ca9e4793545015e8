import assert from "node:assert/strict";
import { openBook, saveBook } from "../../../src/host/file/file";
import { writeWorkbook } from "../../builders/workbook";
import { openFile } from "../../../src/host/file/disk";
import { partsOf } from "../file/fixtures";
import { failure, startHost } from "../start";

const RULE = '=LEN("marked")>0';

/** Marks cells as the add-in does. */
function mark(areas: Excel.RangeAreas | Excel.Range, rule = RULE): Excel.ConditionalFormat {
  const format = areas.conditionalFormats.add("Custom");
  format.custom.rule.formula = rule;
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
    const border = format.custom.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = "#5C2E91";
  }
  return format;
}

describe("Conditional formats through the client", () => {
  it("are made on ranges and areas, and read back with their rule and look", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      mark(sheet.getRanges("A1,C3:D4"));
      const own = sheet.getRange("B2").conditionalFormats.add("Custom");
      own.custom.rule.formula = "=$B2>5";
      own.custom.format.fill.color = "#FFC000";
      own.custom.format.font.color = "#FFFFFF";
      own.custom.format.font.bold = true;
      own.custom.format.font.strikethrough = false;
      own.custom.format.numberFormat = "0.0";
      own.stopIfTrue = true;
      await context.sync();
      const all = sheet.getRange().conditionalFormats;
      all.load(
        "items/type,items/priority,items/stopIfTrue,items/custom/rule/formula,items/custom/format/numberFormat," +
          "items/custom/format/fill/color,items/custom/format/font/bold,items/custom/format/font/strikethrough," +
          "items/custom/format/borders/items/sideIndex,items/custom/format/borders/items/style",
      );
      await context.sync();
      const [second, first] = all.items;
      assert.deepEqual(
        [second?.priority, first?.priority, second?.stopIfTrue, second?.type],
        [0, 1, true, "Custom"],
        "the newest comes first",
      );
      assert.equal(first?.custom.rule.formula, RULE);
      assert.deepEqual(
        first?.custom.format.borders.items.map(({ sideIndex, style }) => [sideIndex, style]),
        ["EdgeLeft", "EdgeRight", "EdgeTop", "EdgeBottom"].map((side) => [side, "Continuous"]),
      );
      const { format } = second!.custom;
      assert.deepEqual(
        [format.fill.color, format.font.bold, format.font.strikethrough, format.numberFormat],
        ["#FFC000", true, false, "0.0"],
      );
    });
    assert.equal(host.book.sheets[0]?.conditionalFormats.length, 2);
  });

  it("are placed in order, deleted one by one, and cleared", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const first = mark(sheet.getRange("A1"));
      const second = mark(sheet.getRange("A1"), "=TRUE");
      await context.sync();
      first.priority = 0;
      second.load("priority");
      await context.sync();
      assert.equal(second.priority, 1);
      second.delete();
      await context.sync();
      const count = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      assert.equal(count.value, 1);
      sheet.getRange().conditionalFormats.clearAll();
      await context.sync();
    });
    assert.deepEqual(host.book.sheets[0]?.conditionalFormats, []);
  });

  it("survive saving and opening, beside those of the file, with a look of their own in the styles", async () => {
    const host = await startHost(openFile(await writeWorkbook()));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Action plan");
      mark(sheet.getRanges("D6,E4:E5"));
      await context.sync();
    });
    const bytes = saveBook(host.book);
    assert.deepEqual(saveBook(host.book), bytes, "saving twice is saving once");
    const parts = partsOf(bytes);
    const styles = parts["xl/styles.xml"] ?? "";
    assert.match(styles, /<dxfs count="1"><dxf><border><left style="thin"><color rgb="FF5C2E91"\/><\/left>/);
    const sheetXml = parts["xl/worksheets/sheet1.xml"] ?? "";
    assert.match(sheetXml, /<conditionalFormatting sqref="D6 E4:E5"><cfRule[^>]*dxfId="0"/);
    assert.ok(sheetXml.indexOf("<conditionalFormatting") < sheetXml.indexOf("<pageMargins"));
    const again = await startHost(openBook(bytes, "again.xlsx"));
    assert.deepEqual(
      again.book.sheets[0]?.conditionalFormats[0]?.boxes,
      host.book.sheets[0]?.conditionalFormats[0]?.boxes,
    );
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem("Action plan").getRange().conditionalFormats;
      formats.load("items/custom/rule/formula,items/custom/format/borders/items/color");
      await context.sync();
      assert.equal(formats.items[0]?.custom.rule.formula, RULE);
      assert.equal(formats.items[0]?.custom.format.borders.items[0]?.color, "#5C2E91");
      formats.items[0]?.delete();
      await context.sync();
    });
    assert.doesNotMatch(partsOf(saveBook(again.book))["xl/worksheets/sheet1.xml"] ?? "", /conditionalFormatting/);
  });

  it("keep the look of the file's own rules, and change it where it is asked", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const format = mark(context.workbook.worksheets.getItem("Plan").getRange("A1"));
      format.custom.format.fill.color = "#FF0000";
      await context.sync();
    });
    const again = await startHost(openBook(saveBook(host.book), "again.xlsx"));
    const before = again.book.differentials[0];
    await Excel.run(async (context) => {
      const { items } = await loaded(context);
      items[0]!.custom.format.fill.clear();
      items[0]!.custom.format.borders.top.style = "None";
      await context.sync();
    });
    const last = openBook(saveBook(again.book), "last.xlsx");
    assert.equal(last.differentials[0], before);
    assert.doesNotMatch(last.differentials[1] ?? "", /fill/);
    assert.equal(last.sheets[0]?.conditionalFormats[0]?.look, last.differentials[1]);
  });

  it("refuse a formula without =, a line that Excel does not draw, and another sheet's protection", async () => {
    const refusals: [string, (sheet: Excel.Worksheet) => void][] = [
      ["InvalidArgument", (sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "1")],
      [
        "InvalidArgument",
        (sheet) => {
          const { borders } = sheet.getRange("A1").conditionalFormats.add("Custom").custom.format;
          borders.getItem("EdgeTop").style = "Double" as Excel.ConditionalRangeBorderLineStyle;
        },
      ],
      ["NotImplemented", (sheet) => void sheet.getRange("A1").conditionalFormats.add("DataBar")],
      [
        "AccessDenied",
        (sheet) => {
          sheet.protection.protect();
          mark(sheet.getRange("A1"));
        },
      ],
    ];
    for (const [code, act] of refusals) {
      await startHost();
      const error = await failure(async (context) => {
        act(context.workbook.worksheets.getItem("Plan"));
        await context.sync();
      });
      assert.equal(error.code, code);
    }
  });
});

async function loaded(context: Excel.RequestContext): Promise<Excel.ConditionalFormatCollection> {
  const formats = context.workbook.worksheets.getItem("Plan").getRange().conditionalFormats;
  formats.load("items/type");
  await context.sync();
  return formats;
}
