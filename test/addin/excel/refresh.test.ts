import assert from "node:assert/strict";
import { TRACKER } from "../../builders/workbook";
import { openDesk, sheetNames, UNWATCHED, type OpenDesk } from "../desk";
import { saved, under } from "./saved";

const make = async ({ desk }: OpenDesk) => desk.makeSheets(await desk.review(UNWATCHED), null, UNWATCHED);

/** Writes into cells as the officer would. */
const type = (sheet: string, address: string, values: (string | number)[][]) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });

/** Formulas and what they show, on the officer's sheet "Hers". */
const formulas = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Hers").getRange("A1:A3");
    range.load("formulas,values");
    await context.sync();
    return { formulas: range.formulas.flat() as string[], values: range.values.flat() as unknown[] };
  });

const MORE = [
  [
    "5",
    "Training",
    "Buy a training system",
    "Head of Procurement",
    "31 May 2018",
    "The tender is out.",
    "Green",
    "Green",
  ],
  ["6", "Training", "Ask staff what they need", "AD Finance", "30 June 2018", "", "Amber", "Red"],
];

describe("sheets that are made again", function () {
  this.timeout(20_000);

  it("keep formulas elsewhere that point at them working, with more rows and with fewer", async () => {
    const open = await openDesk();
    await make(open);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Hers");
      const table = context.workbook.tables.getItem("rb_action_progress").getRange();
      table.load("address");
      await context.sync();
      const [, top] = /!\D+(\d+)/.exec(table.address)!;
      sheet.getRange("A1:A3").formulas = [
        ["=COUNTA(rb_action_progress[Action])"],
        [`='Action progress'!A${Number(top) + 1}`],
        ["=SUM(rb_outcome_by_section[Actions])"],
      ];
      await context.sync();
    });
    const first = await formulas();
    assert.deepEqual(first.values, [4, "1", 4]);

    await type("Action plan", "A8:H9", MORE);
    await make(open);
    const more = await formulas();
    assert.deepEqual([more.formulas, more.values], [first.formulas, [6, "1", 6]]);

    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Action plan").getRange("6:9").delete("Up");
      await context.sync();
    });
    await make(open);
    const fewer = await formulas();
    assert.deepEqual([fewer.formulas, fewer.values], [first.formulas, [2, "1", 2]]);

    const { book } = await saved(open.host);
    const cells = ["A1", "A2", "A3"].map((cell) => book.getWorksheet("Hers")!.getCell(cell));
    assert.deepEqual(
      cells.map(({ formula }) => `=${formula}`),
      first.formulas,
    );
    assert.deepEqual(
      cells.map(({ result }) => result),
      [2, "1", 2],
    );
  });

  it("keep the officer's own notes with the findings that they are about", async () => {
    const open = await openDesk();
    await make(open);
    const note = async (says: string | null) => {
      const { tables } = await saved(open.host);
      const table = tables.find(({ name }) => name === "rb_validation_findings")!;
      const found = under(table, "What was found").map(String);
      const at = found.findIndex((words) => /has no owner|No owner/i.test(words));
      assert.ok(at >= 0, found.join("\n"));
      const column = table.box.left + table.headings.indexOf("Officer’s note");
      const cell = table.sheet.getCell(table.box.top + 1 + at, column);
      if (says !== null) await type("Validation findings", cell.address, [[says]]);
      return cell.value;
    };
    await note("Joins in March.");
    await make(open);
    assert.equal(await note(null), "Joins in March.");
    // More findings, and other numbers, before it.
    await type("Action plan", "A8:H9", MORE);
    await type("Action plan", "E4", [["'30 June 2017"]]);
    await make(open);
    assert.equal(await note(null), "Joins in March.");
  });

  it("say which note lost its row", async () => {
    const open = await openDesk();
    await make(open);
    const { tables } = await saved(open.host);
    const table = tables.find(({ name }) => name === "rb_validation_findings")!;
    const column = table.box.left + table.headings.indexOf("Officer’s note");
    const cells = under(table, "Cell").length;
    const address = table.sheet.getCell(table.box.top + 1, column).address;
    await type("Validation findings", address, [["Ask again."]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Action plan").getRange("4:4").delete("Up");
      await context.sync();
    });
    const { changes } = await make(open);
    assert.ok(cells > 1);
    assert.match(changes.join("\n"), /your note “Ask again\.” was on a row that is no longer there/);
  });

  it("follow the officer where she says whether two actions are one", async () => {
    const { desk } = await openDesk();
    const state = await desk.loadState();
    await desk.saveState({ ...state, settings: { ...state.settings, asAt: "2017-10-15" } });
    await desk.makeSheets(await desk.review(UNWATCHED), null, UNWATCHED);
    await desk.saveState({ ...(await desk.loadState()), settings: { ...state.settings, asAt: "2018-01-15" } });
    await type("Action plan", "C5", [["Train all of the council’s new buyers"]]);
    const ofRow = (review: Awaited<ReturnType<typeof desk.review>>) =>
      review.movement!.changes.filter(({ before, after }) => [before, after].flat().some((place) => place?.row === 5));
    const asked = await desk.review(UNWATCHED);
    const [doubtful] = ofRow(asked);
    assert.equal(doubtful?.change, "doubtful");
    const same = await desk.confirmMatch(asked, doubtful, true);
    assert.ok(ofRow(same).some(({ change }) => change === "reworded"));
    const parted = await desk.confirmMatch(same, doubtful, false);
    assert.deepEqual(
      ofRow(parted).map(({ change }) => change),
      ["new", "vanished"],
    );
  });

  it("are the same bytes after five runs as after two", async () => {
    const open = await openDesk(TRACKER);
    await make(open);
    await make(open);
    const twice = (await saved(open.host)).bytes;
    for (let run = 0; run < 3; run++) await make(open);
    const five = (await saved(open.host)).bytes;
    assert.deepEqual(sheetNames(open.host).length, new Set(sheetNames(open.host)).size);
    assert.ok(Buffer.from(five).equals(Buffer.from(twice)));
  });
});
