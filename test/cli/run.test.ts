import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { run } from "../../src/cli/run";
import { exportRules } from "../../src/core/rules/exchange";
import { DEFAULT_PRESET } from "../../src/core/rules/presets";
import { TRACKER, writeWorkbook } from "../builders/workbook";

const json = async (...words: string[]): Promise<any> => {
  const { out, err, exit } = await run([...words, "--json"]);
  assert.equal(err, "");
  return { exit, ...JSON.parse(out) };
};

describe("the command line", () => {
  let file: string;
  before(async () => {
    file = await writeWorkbook();
  });

  it("reads the tracker, with its own as-at statement", async () => {
    const { asAt, sheets, actions } = await json("read", file);
    assert.equal(asAt, "2018-01-15");
    assert.deepEqual(
      sheets[0].tables[0].columns.map(({ column, field }: any) => `${column} ${field}`),
      ["A ref", "B section", "C action", "D owner", "E due", "F progress", "G ratingOutcome", "H ratingArrangements"],
    );
    assert.equal(actions.length, 4);
    assert.deepEqual(
      [actions[0].row, actions[0].ref, actions[0].due.end, actions[0].status, actions[0].ratings],
      [4, "1", "2017-09-30", "not-stated", { outcome: "Amber", arrangements: "Green" }],
    );
    assert.equal(actions[1].status, "complete");
    assert.equal(actions[3].due.kind, "as-required");
  });

  it("checks it", async () => {
    const { findings } = await json("check", file);
    const missing = findings.find(({ code }: any) => code === "missing-owner");
    assert.deepEqual([missing.sheet, missing.cell, missing.row, missing.severity], ["Action plan", "D6", 6, "error"]);
  });

  it("rates every action on both axes with a reason", async () => {
    const { ratings } = await json("rate", file);
    assert.equal(ratings.length, 8);
    assert.deepEqual(
      ratings.filter(({ axis }: any) => axis === "Outcome").map(({ rating }: any) => rating),
      ["Red", "Blue", "Green", "Green"],
    );
    assert.equal(ratings[0].daysOverdue, 107);
    assert.match(ratings[0].because, /^Red by rule 3: 107 days past 30 September 2017/);
  });

  it("holds a given as-at date for every sheet", async () => {
    const { ratings } = await json("rate", file, "--as-at", "2017-10-15");
    assert.equal(ratings[0].daysOverdue, 15);
  });

  it("writes a reviewed workbook and leaves the file that it read alone", async () => {
    const before = readFileSync(file);
    const out = path.join(path.dirname(file), "reviewed.xlsx");
    const { actions, sheets } = await json("review", file, "--out", out);
    assert.equal(actions, 4);
    assert.equal(sheets[0], "Committee summary: made");
    assert.deepEqual(readFileSync(file), before);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(out);
    assert.deepEqual(
      book.worksheets.slice(0, 3).map(({ name }) => name),
      ["Action plan", "Committee summary", "Action progress"],
    );
    const original = book.getWorksheet("Action plan")!;
    TRACKER.forEach((cells, index) =>
      cells.forEach((text, column) => assert.equal(original.getCell(index + 1, column + 1).text, text)),
    );
  });

  it("never writes over the file that it read", async () => {
    const { err, exit } = await run(["review", file, "--out", file]);
    assert.equal(exit, 2);
    assert.match(err, /is the file that was read/);
  });

  it("gives the same answer from its own reviewed workbook", async () => {
    const out = path.join(path.dirname(file), "again.xlsx");
    await run(["review", file, "--out", out]);
    const [first, second] = [await json("rate", file), await json("rate", out)];
    assert.deepEqual(second.ratings, first.ratings);
  });

  it("checks a rule set, from a workbook and from JSON", async () => {
    const faultless = { gaps: [], shadowed: [], impossible: [] };
    const { gaps, shadowed, impossible } = await json("rules", file, "--check");
    assert.deepEqual({ gaps, shadowed, impossible }, faultless);
    const rules = path.join(path.dirname(file), "rules.json");
    const engineRules = exportRules(DEFAULT_PRESET.table);
    writeFileSync(rules, JSON.stringify([engineRules[2], ...engineRules.slice(0, 2), engineRules[2]]));
    const planted = await json("rules", rules, "--check");
    assert.deepEqual(planted.shadowed, [{ rule: 4, by: [1] }]);
    assert.ok(planted.gaps.length > 0);
  });

  it("tells what moved between two workbooks", async () => {
    const after = await writeWorkbook(
      TRACKER.map((row) =>
        row.map((text) => (text === "28 February 2018" ? "30 April 2018" : text.replace("15 Jan 18", "15 Apr 18"))),
      ),
      "after.xlsx",
    );
    const { changes } = await json("movement", file, after);
    assert.deepEqual(
      changes.map(({ change, after: { row } }: any) => [change, row]),
      [["date-moved-without-reason", 6]],
    );
  });

  it("refuses what it can't do in one plain sentence, exit 2", async () => {
    const undated = await writeWorkbook([
      ["Ref", "Action", "Owner", "Due", "Progress"],
      ["1", "Do the work", "AD Finance", "1 May 2018", "Begun."],
    ]);
    const notExcel = path.join(path.dirname(file), "notes.txt");
    writeFileSync(notExcel, "not a workbook");
    const refusals: readonly [string[], RegExp][] = [
      [[], /Say what to do/],
      [["nonsense", file], /no command “nonsense”/],
      [["check"], /needs a workbook/],
      [["check", file, "--as-at", "2018-02-31"], /real date/],
      [["check", file, "--fail-on", "all"], /--fail-on takes/],
      [["check", file, "--bogus"], /--bogus/],
      [["check", "missing.xlsx"], /missing\.xlsx/],
      [["check", notExcel], /Excel workbook/],
      [["check", undated], /does not say as at which date/],
      [["review", file], /--out/],
    ];
    for (const [words, sentence] of refusals) {
      const { out, err, exit } = await run(words);
      assert.equal(exit, 2, words.join(" "));
      assert.equal(out, "");
      assert.match(err, sentence);
      assert.equal(err.trimEnd().split("\n").length, 1);
    }
  });

  it("exits 1 with --fail-on when such findings stand", async () => {
    assert.equal((await run(["check", file, "--fail-on", "error"])).exit, 1);
  });

  it("gives a readable account without --json", async () => {
    assert.match((await run(["read", file])).out, /4 actions on 1 sheets?/);
    assert.match((await run(["rate", file])).out, /The tracker says Amber/);
    assert.match((await run(["--help"])).out, /Usage: ragbook/);
  });
});
