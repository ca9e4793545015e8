import assert from "node:assert/strict";
import fc from "fast-check";
import type { Finding } from "../../../src/core/findings/finding";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { readDate } from "../../../src/addin/taskpane/model/dates";
import { differenceOf } from "../../../src/addin/taskpane/model/difference";
import { drawnOf, groupFindings } from "../../../src/addin/taskpane/model/findings";
import { isFault, readSettings, SEVERITY } from "../../../src/addin/taskpane/model/settings-form";
import { themeOf } from "../../../src/addin/taskpane/theme";

describe("addin/taskpane/model/dates", () => {
  const read: readonly [string, string | null][] = [
    ["15 January 2018", "2018-01-15"],
    ["Monday 15th January 2018", "2018-01-15"],
    ["15/1/18", "2018-01-15"],
    ["15.01.2018", "2018-01-15"],
    ["1 Sept 2017", "2017-09-01"],
    ["2018-01-15", "2018-01-15"],
    ["31 February 2018", null],
    ["1/15/2018", null],
    ["15 January 218", null],
    ["today", null],
    ["", null],
  ];
  for (const [typed, date] of read) it(`reads “${typed}” as ${date}`, () => assert.equal(readDate(typed), date));
});

describe("addin/taskpane/model/difference", () => {
  it("marks whole words", () => {
    assert.deepEqual(differenceOf("by 8 Jan 218 (deadline)", "by 8 Jan 2018 (deadline)"), {
      lead: "by 8 Jan ",
      was: "218",
      becomes: "2018",
      tail: " (deadline)",
    });
  });

  it("loses nothing of short texts", () => {
    const short = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(short, short, (before, after) => {
        const { lead, was, becomes, tail } = differenceOf(before, after);
        assert.equal(lead + was + tail, before);
        assert.equal(lead + becomes + tail, after);
      }),
    );
  });
});

describe("addin/taskpane/model/findings", () => {
  const finding = (code: string, severity: Finding["severity"], fixed = false): Finding => ({
    code,
    severity,
    sheet: "Plan",
    cell: "A1",
    row: 1,
    ref: null,
    message: code,
    suggestion: "",
    fix: fixed ? { place: { sheet: "Plan", row: 1, column: 1 }, before: "a", after: "b" } : null,
  });

  it("puts errors first, then what can be fixed, then the order of the sheet", () => {
    const found = [finding("a", "advice"), finding("b", "error"), finding("c", "error", true), finding("d", "warning")];
    const groups = groupFindings(found, "sheet", () => "");
    assert.deepEqual(
      groups.map(({ name, items }) => [name, items.map(({ code }) => code)]),
      [["Plan", ["c", "b", "d", "a"]]],
    );
  });

  it("draws no more at once than a page can hold, and what she asks for", () => {
    const groups = ["x", "y", "z"].map((name) => ({ name, items: Array.from({ length: 60 }) }));
    assert.deepEqual(drawnOf(groups, {}), [60, 20, 0]);
    assert.deepEqual(drawnOf(groups, { z: 50 }), [60, 20, 50]);
  });
});

describe("addin/taskpane/model/settings-form", () => {
  const form = (fields: Readonly<Record<string, string>>): FormData => {
    const data = new FormData();
    const usual = { dueSoonDays: "30", accent: "#1F4E79" };
    for (const [name, value] of Object.entries({ ...usual, ...fields })) data.set(name, value);
    return data;
  };

  it("takes what is filled in and leaves the as-at date alone", () => {
    const before = { ...DEFAULT_SETTINGS, asAt: "2018-01-15" };
    const filled = { committee: " Audit ", meetingDate: "29 Jan 2018", rateOn: "original" };
    const read = readSettings(form({ ...filled, [`${SEVERITY}missing-owner`]: "off", [`${SEVERITY}x`]: "" }), before);
    assert.deepEqual(read, {
      ...before,
      committee: "Audit",
      meetingDate: "2018-01-29",
      rateOn: "original",
      severities: { "missing-owner": "off" },
    });
  });

  for (const [field, value] of [
    ["meetingDate", "some day"],
    ["dueSoonDays", "-1"],
    ["dueSoonDays", ""],
    ["dueSoonDays", "1.5"],
    ["accent", "red"],
  ] as const) {
    it(`names the field when “${value}” is no ${field}`, () => {
      const read = readSettings(form({ [field]: value }), DEFAULT_SETTINGS);
      assert.ok(isFault(read) && read.field === field && read.message.endsWith("."));
    });
  }
});

describe("addin/taskpane/theme", () => {
  for (const [colour, theme] of [
    ["#FFFFFF", "light"],
    ["#F3F2F1", "light"],
    ["#262626", "dark"],
    ["#0a0a0a", "dark"],
  ] as const) {
    it(`${colour} is ${theme}`, () => assert.equal(themeOf(colour), theme));
  }
});
