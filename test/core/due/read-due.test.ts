import assert from "node:assert/strict";
import fs from "node:fs";
import type { DueContext } from "../../../src/core/due/context";
import type { Due } from "../../../src/core/due/due";
import { PHRASE_RECOGNISERS, readDue } from "../../../src/core/due/read-due";
import { JUDGED } from "./tables";

const read = (value: number | boolean | string, more: Partial<DueContext> = {}): Due =>
  readDue(value, { ...JUDGED, ...more });

describe("a date cell", () => {
  it("is the day that it shows", () => {
    const due = read(43190, { numberFormat: "dd/mm/yyyy" });
    assert.deepEqual(
      [due.words, due.kind, due.end, due.precision, due.certainty],
      ["31/03/2018", "by", "2018-03-31", "day", "certain"],
    );
    assert.equal(read(43190.5, { numberFormat: "d mmmm yyyy" }).end, "2018-03-31");
  });

  it("is the month where it shows no day", () => {
    const due = read(43160, { numberFormat: "mmm-yy" });
    assert.deepEqual([due.words, due.end, due.precision], ["Mar-18", "2018-03-31", "month"]);
    assert.deepEqual([read(43160, { numberFormat: "yyyy" }).end], ["2018-12-31"]);
  });

  it("counts from 1904 where the workbook does", () => {
    assert.equal(read(41728, { numberFormat: "dd/mm/yyyy", date1904: true }).end, "2018-03-31");
  });

  it("of another century is an unlikely year", () => {
    for (const serial of [0, 60, 3, 80000, -4]) {
      const due = read(serial, { numberFormat: "dd/mm/yyyy" });
      assert.deepEqual([due.end, due.problem], [null, "unlikely-year"], String(serial));
    }
  });
});

describe("a number that is not shown as a date", () => {
  it("is a date where it can only be a serial, and assumed so", () => {
    for (const value of [43190, "43190"]) {
      const due = read(value);
      assert.deepEqual([due.words, due.end, due.certainty], ["43190", "2018-03-31", "assumed"]);
    }
  });

  it("is a year, or no date", () => {
    assert.equal(read(2018).end, "2018-12-31");
    for (const value of [12, 0.9, 1e9, -5]) assert.equal(read(value).end, null);
  });
});

describe("a tick box", () => {
  it("is no due phrase", () => assert.deepEqual([read(true).words, read(true).problem], ["TRUE", "unreadable"]));
});

describe("the list of phrase recognisers", () => {
  it("has every file of its folder, and a table of examples for each", () => {
    const helpers = ["phrase", "prepare", "join-ranges", "settle", "spelling"];
    const names = fs
      .readdirSync("src/core/due/phrases")
      .map((file) => file.replace(".ts", ""))
      .filter((name) => !helpers.includes(name));
    assert.equal(PHRASE_RECOGNISERS.length, names.length);
    const tables = fs
      .readdirSync(`${import.meta.dirname}/phrases`)
      .map((file) => fs.readFileSync(`${import.meta.dirname}/phrases/${file}`, "utf8"));
    for (const name of names) assert.ok(tables.join("\n").includes(`"${name}"`), name);
  });
});
