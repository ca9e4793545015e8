import assert from "node:assert/strict";
import fs from "node:fs";
import { DATE_RECOGNISERS, scanDates } from "../../../../src/core/due/dates/scan";

const found = (text: string, inCell = false): string[] =>
  scanDates(text, { asAt: "2018-01-15" }, inCell).map((phrase) => phrase.text);

describe("finding dates in a text", () => {
  it("takes the longest form at each place", () => {
    assert.deepEqual(found("31 December 14 and March 2015 or Q3 2017/18"), [
      "31 December 14",
      "March 2015",
      "Q3 2017/18",
    ]);
    assert.deepEqual(found("from 31st October to 31st March 2018"), ["31st October", "31st March 2018"]);
    assert.deepEqual(found("30 June 14 July 2018"), ["30 June", "14 July 2018"]);
  });

  it("leaves numbers, words and parts of words alone", () => {
    assert.deepEqual(
      found("We may march on: 20+ policies, 26 plans, £2018k, 1.05, 62%, room 2018b, s151, the end."),
      [],
    );
  });

  it("takes short forms in cells only", () => {
    assert.deepEqual(found("2018"), []);
    assert.deepEqual(found("2018", true), ["2018"]);
    assert.deepEqual(found("open 24/7 and 14/8"), []);
  });

  it("has a table of examples for every recogniser", () => {
    const tables = fs
      .readdirSync(import.meta.dirname)
      .map((name) => fs.readFileSync(`${import.meta.dirname}/${name}`, "utf8"));
    const source = tables.join("\n");
    const folder = fs
      .readdirSync("src/core/due/dates")
      .filter((name) => !["date-phrase.ts", "words.ts", "scan.ts", "resolve.ts"].includes(name));
    for (const file of folder) assert.ok(source.includes(`dates/${file.replace(".ts", "")}"`), file);
    assert.equal(new Set(DATE_RECOGNISERS.map(({ name }) => name)).size, DATE_RECOGNISERS.length);
  });
});
