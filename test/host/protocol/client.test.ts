import assert from "node:assert/strict";
import { failure, startHost } from "../start";

describe("The real client on the local host", () => {
  it("refuses a property that was not loaded", async () => {
    await startHost();
    const error = await failure(async (context) => context.workbook.worksheets.getItem("Plan").getRange("A1").values);
    assert.equal(error.code, "PropertyNotLoaded");
  });

  it("refuses a member newer than the declared set, before it reaches the host", async () => {
    const host = await startHost(undefined, { requirements: { ExcelApi: "1.9" } });
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A1").getMergedAreasOrNullObject();
      await context.sync();
    });
    assert.equal(error.code, "ApiNotFound");
    assert.match(error.message, /Range\.getMergedAreasOrNullObject.*ExcelApi 1\.13/);
    assert.equal(host.counters.read().roundTrips, 0);
    assert.equal(Office.context.requirements.isSetSupported("ExcelApi", "1.9"), true);
    assert.equal(Office.context.requirements.isSetSupported("ExcelApi", "1.10"), false);
  });

  it("names a member that the host does not serve", async () => {
    const host = await startHost();
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A1:B2").removeDuplicates([0], true);
      await context.sync();
    });
    assert.equal(error.code, "ApiNotFound");
    assert.match(error.message, /Range\.removeDuplicates/);
    assert.deepEqual(host.bugs, []);
  });

  it("passes a null object on down the path", async () => {
    await startHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const range = sheet.getRange("A1");
      range.load("values");
      sheet.activate();
      await context.sync();
      assert.deepEqual([sheet.isNullObject, range.isNullObject], [true, true]);
    });
  });

  it("says which item is missing", async () => {
    await startHost();
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").load("values");
      await context.sync();
    });
    assert.equal(error.code, "ItemNotFound");
  });

  it("loads everything of its own, deep paths and collections", async () => {
    await startHost();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Notes");
      worksheets.load("items/name,items/pageLayout/orientation,items/tables/items/name");
      const range = worksheets.getItem("Plan").getRange("B2");
      range.load();
      range.load("format/fill/color,format/font/bold,worksheet/name");
      await context.sync();
      assert.deepEqual(
        worksheets.items.map(({ name, pageLayout }) => [name, pageLayout.orientation]),
        [
          ["Plan", "Portrait"],
          ["Notes", "Portrait"],
        ],
      );
      assert.deepEqual([range.address, range.rowIndex, range.valueTypes], ["Plan!B2", 1, [["Empty"]]]);
      assert.deepEqual(
        [range.format.fill.color, range.format.font.bold, range.worksheet.name],
        ["#FFFFFF", false, "Plan"],
      );
    });
  });

  it("leaves newer members out of a load of everything", async () => {
    await startHost(undefined, { requirements: { ExcelApi: "1.1" } });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1");
      range.load();
      await context.sync();
      assert.equal("hidden" in range.toJSON(), false);
      assert.equal(range.toJSON().address, "Plan!A1");
    });
  });

  it("takes top and skip of a collection", async () => {
    await startHost();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      ["Two", "Three", "Four"].forEach((name) => worksheets.add(name));
      worksheets.load({ name: true, $top: 2, $skip: 1 });
      await context.sync();
      assert.deepEqual(
        worksheets.items.map(({ name }) => name),
        ["Two", "Three"],
      );
    });
  });

  it("keeps a tracked range over batches, and lets it go", async () => {
    const host = await startHost();
    const range = await Excel.run(async (context) => {
      const tracked = context.workbook.worksheets.getItem("Plan").getRange("B2");
      context.trackedObjects.add(tracked);
      tracked.values = [[9]];
      await context.sync();
      return tracked;
    });
    range.load("values");
    await range.context.sync();
    assert.deepEqual(range.values, [[9]]);
    assert.equal(host.heldReferences, 1);
    range.untrack();
    await range.context.sync();
    assert.equal(host.heldReferences, 0);
  });

  it("writes what the client cuts into slices", async () => {
    const host = await startHost();
    const values = Array.from({ length: 5000 }, (_, row) => [row, `Action ${row}`]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1:B5000").values = values;
      const back = sheet.getRange("A1:B5000");
      back.load("values");
      await context.sync();
      assert.deepEqual(back.values, values);
    });
    assert.equal(host.counters.read().roundTrips, 1);
  });
});

describe("A host that stumbles", () => {
  it("refuses an argument of the wrong kind, and keeps note of it", async () => {
    const host = await startHost();
    const error = await failure(async (context) => {
      context.workbook.worksheets
        .getItem("Plan")
        .getRange(5 as unknown as string)
        .load("address");
      await context.sync();
    });
    assert.equal(error.code, "InvalidArgument");
    assert.equal(host.bugs.length, 1);
  });
});

describe("A range that the client keeps", () => {
  it("moves with its cells, and is gone when they are taken out", async () => {
    await startHost();
    const error = await failure(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const range = sheet.getRange("B5:B6");
      range.load("address");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A:A").delete("Left");
      range.load("address");
      await context.sync();
      assert.equal(range.address, "Plan!A7:A8");
      sheet.getRange("7:8").delete("Up");
      range.load("address");
      await context.sync();
    });
    assert.equal(error.code, "InvalidReference");
  });
});
