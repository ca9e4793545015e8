import assert from "node:assert/strict";
import fs from "node:fs";
import { readDue } from "../../../src/core/due/read-due";
import { showDue } from "../../../src/core/due/show";
import { JUDGED } from "./tables";

const GUIDE = fs.readFileSync("docs/due-phrases.md", "utf8");
const ROW = /^\| `([^`]+)` +\| ([^|]+?) +\|$/gm;

describe("a due phrase in words", () => {
  const rows = [...GUIDE.matchAll(ROW)];

  it("has a guide for officers", () => assert.ok(rows.length > 60, String(rows.length)));

  for (const [, words = "", shown] of rows) {
    it(`${words} reads as the guide says`, () => assert.equal(showDue(readDue(words, JUDGED)), shown));
  }

  it("says how often a date moved and what stands after it", () => {
    const due = readDue("June 2017, slipped to Sept 2017, now March 2018", JUDGED);
    assert.equal(showDue(due), "by 31 March 2018 (moved 2 times, first 30 June 2017)");
    assert.equal(showDue(readDue("31 March 2081", JUDGED)), "by 31 March 2081 (unlikely year)");
  });
});
