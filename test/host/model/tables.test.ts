import assert from "node:assert/strict";
import { failure, startHost } from "../start";

const fill = (context: Excel.RequestContext): Excel.Worksheet => {
  const sheet = context.workbook.worksheets.getItem("Plan");
  sheet.getRange("A1:C4").values = [
    ["Action", "Owner", "Action"],
    ["Publish the code", "Monitoring Officer", 1],
    ["Train members", "HR", 3],
    ["Review contracts", "Procurement", 2],
  ];
  return sheet;
};

describe("Tables through the client", () => {
  it("numbers headers that are there twice, and gives names to blank ones", async () => {
    await startHost();
    await Excel.run(async (context) => {
      const sheet = fill(context);
      sheet.getRange("B1").values = [[""]];
      const table = sheet.tables.add("A1:C4", true);
      table.name = "rb_actions";
      table.style = "TableStyleLight1";
      table.load("name,style,showHeaders,showBandedRows,showFilterButton");
      table.columns.load("items/name,items/index,count");
      const body = table.getDataBodyRange();
      body.load("address");
      await context.sync();
      assert.deepEqual(
        table.columns.items.map(({ name }) => name),
        ["Action", "Column2", "Action2"],
      );
      assert.deepEqual([table.name, table.style, body.address], ["rb_actions", "TableStyleLight1", "Plan!A2:C4"]);
    });
  });

  it("follows what is written into its headers", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const sheet = fill(context);
      sheet.tables.add("A1:C4", true);
      sheet.getRange("C1").values = [[7]];
      await context.sync();
    });
    assert.equal(host.book.tables()[0]?.columns[2]?.name, "7");
    assert.equal(host.book.sheets[0]?.value(1, 3), "7");
  });

  const refused: readonly [what: string, code: string, act: (sheet: Excel.Worksheet) => void][] = [
    ["overlap", "InvalidOperation", (sheet) => sheet.tables.add("C4:D8", true)],
    ["merged cells", "InvalidOperation", (sheet) => (sheet.getRange("F1:G1").merge(), sheet.tables.add("F1:G4", true))],
    ["merging inside", "InvalidOperation", (sheet) => sheet.getRange("A2:B2").merge()],
    ["a name twice", "ItemAlreadyExists", (sheet) => (sheet.tables.add("F1:G4", true).name = "PLAN_table")],
    ["a name like a cell", "InvalidArgument", (sheet) => (sheet.tables.getItem("plan_table").name = "RB12")],
    ["a name with a blank", "InvalidArgument", (sheet) => (sheet.tables.getItem("plan_table").name = "my table")],
    ["cells pushed through", "InsertDeleteConflict", (sheet) => sheet.getRange("B2").insert("Down")],
    ["headers moved", "InvalidArgument", (sheet) => sheet.tables.getItem("plan_table").resize("A2:C9")],
  ];
  for (const [what, code, act] of refused) {
    it(`refuses ${what}`, async () => {
      await startHost();
      const error = await failure(async (context) => {
        const sheet = fill(context);
        sheet.tables.add("A1:C4", true).name = "plan_table";
        act(sheet);
        await context.sync();
      });
      assert.equal(error.code, code);
    });
  }

  it("adds rows and columns, sorts, resizes, and turns back into cells", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const sheet = fill(context);
      const table = sheet.tables.add("A1:C4", true);
      table.rows.add(undefined, [["Report", "Chief Executive", 0]]);
      table.columns.add(undefined, [["Rating"], ["Red"], ["Amber"], ["Green"], ["Blue"]]);
      table.sort.apply([{ key: 2, ascending: false }]);
      const body = table.getDataBodyRange();
      body.load("values,address");
      await context.sync();
      assert.equal(body.address, "Plan!A2:D5");
      assert.deepEqual(
        body.values.map((row) => [row[2], row[3]]),
        [
          [3, "Amber"],
          [2, "Green"],
          [1, "Red"],
          [0, "Blue"],
        ],
      );
      table.resize("A1:D9");
      table.convertToRange();
      await context.sync();
    });
    assert.deepEqual(host.book.tables(), []);
    assert.equal(host.book.sheets[0]?.value(1, 4), "Rating");
  });

  it("moves with rows that are put in above it", async () => {
    const host = await startHost();
    await Excel.run(async (context) => {
      const sheet = fill(context);
      sheet.tables.add("A1:C4", true);
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("B:B").delete("Left");
      await context.sync();
    });
    const [table] = host.book.tables();
    assert.deepEqual(table?.ref, { top: 3, left: 1, bottom: 6, right: 2 });
    assert.deepEqual(
      table?.columns.map(({ name }) => name),
      ["Action", "Action2"],
    );
  });
});
