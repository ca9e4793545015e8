import assert from "node:assert/strict";
import { startHost } from "../start";

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));

describe("Events through the client", () => {
  it("tells of changes, those of the officer apart from those of the add-in", async () => {
    const host = await startHost();
    const seen: unknown[] = [];
    const listener = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(
        async ({ address, changeType, triggerSource, details }) => {
          seen.push([address, changeType, triggerSource, details?.valueBefore, details?.valueAfter]);
        },
      );
      await context.sync();
      context.workbook.worksheets.getItem("Plan").getRange("A1").values = [["typed by the add-in"]];
      context.workbook.worksheets.getItem("Plan").getRange("B1:C1").values = [[1, 2]];
      await context.sync();
      return added;
    });
    host.officer.type("Plan", 2, 1, "31/3/18");
    await settle();
    assert.deepEqual(seen, [
      ["A1", "RangeEdited", "ThisLocalAddin", "", "typed by the add-in"],
      ["B1:C1", "RangeEdited", "ThisLocalAddin", undefined, undefined],
      ["A2", "RangeEdited", "Unknown", "", 43190],
    ]);
    await Excel.run(listener.context, async (context) => {
      listener.remove();
      await context.sync();
    });
    host.officer.type("Plan", 3, 1, "unheard");
    await settle();
    assert.equal(seen.length, 3);
  });

  it("tells of sheets and of selections", async () => {
    const host = await startHost();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async ({ worksheetId }) => void seen.push(`added ${worksheetId}`));
      worksheets.onDeleted.add(async ({ worksheetId }) => void seen.push(`deleted ${worksheetId}`));
      worksheets.getItem("Plan").onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
      await context.sync();
      const sheet = worksheets.add("Temporary");
      sheet.delete();
      await context.sync();
    });
    host.officer.select("Plan", { top: 2, left: 2, bottom: 2, right: 3 });
    await settle();
    const id = "{00000000-0001-0000-0000-000000000002}";
    assert.deepEqual(seen, [`added ${id}`, `deleted ${id}`, "selected B2:C2"]);
  });

  it("is silent while events are switched off", async () => {
    await startHost();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").onChanged.add(async ({ address }) => void seen.push(address));
      context.runtime.enableEvents = false;
      await context.sync();
      context.workbook.worksheets.getItem("Plan").getRange("A1").values = [[1]];
      await context.sync();
    });
    await settle();
    assert.deepEqual(seen, []);
  });
});
