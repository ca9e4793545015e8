import assert from "node:assert/strict";
import fc from "fast-check";
import type { CellValue, Grid } from "../../../src/core/grid/grid";
import {
  boxOf,
  display,
  fillAt,
  formatAt,
  isBlank,
  isStruck,
  mergeAt,
  squeeze,
  squeezeLines,
  textOf,
  valueAt,
  wordsOf,
} from "../../../src/core/grid/text";

const grid = (values: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): Grid => ({
  sheet: "Plan",
  firstRow: 3,
  firstColumn: 2,
  values,
  numberFormats: values.map((row) => row.map(() => "General")),
  fills: values.map((row) => row.map(() => null)),
  struck: new Set(),
  merges: [],
  tables: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  visible: true,
  date1904: false,
  ...more,
});

describe("squeezing text", () => {
  it("leaves one space for every run of white space, and nothing invisible", () => {
    assert.equal(squeeze("\u00a0By\u00a0\r\n 31st\u200bMarch \u00ad2018\ufeff "), "By 31st March 2018");
    assert.equal(squeezeLines(" a \r\n\r\n b\u00a0\u00a0c \v d"), "a\nb c\nd");
  });

  it("changes nothing the second time", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => squeeze(squeeze(text)) === squeeze(text)));
  });
});

describe("a grid's cells", () => {
  const plan = grid(
    [
      ["Ref", " Due\n date "],
      [1, 43190],
      [true, "\u00a0"],
    ],
    {
      numberFormats: [
        ["General", "General"],
        ["00", "dd/mm/yyyy"],
        ["General", "@"],
      ],
      fills: [
        [null, null],
        [null, "#FF0000"],
        [null, null],
      ],
      struck: new Set(["4,3"]),
      merges: [{ top: 3, left: 2, bottom: 3, right: 3 }],
    },
  );

  it("are asked for by the worksheet's own rows and columns", () => {
    assert.equal(valueAt(plan, 4, 3), 43190);
    assert.equal(formatAt(plan, 4, 3), "dd/mm/yyyy");
    assert.equal(fillAt(plan, 4, 3), "#FF0000");
    assert.ok(isStruck(plan, 4, 3));
    assert.deepEqual(boxOf(plan), { top: 3, left: 2, bottom: 5, right: 3 });
    assert.deepEqual(mergeAt(plan, 3, 3), { top: 3, left: 2, bottom: 3, right: 3 });
    assert.equal(mergeAt(plan, 4, 3), null);
  });

  it("show their text", () => {
    assert.equal(textOf(plan, 3, 3), "Due\ndate");
    assert.equal(wordsOf(plan, 3, 3), "Due date");
    assert.equal(textOf(plan, 4, 2), "01");
    assert.equal(textOf(plan, 4, 3), "31/03/2018");
    assert.equal(textOf(plan, 5, 2), "TRUE");
    assert.ok(isBlank(plan, 5, 3));
    assert.equal(display(-5, "dd/mm/yyyy"), "-5");
  });

  it("are empty outside the grid", () => {
    assert.equal(valueAt(plan, 1, 1), "");
    assert.equal(textOf(plan, 99, 99), "");
    assert.equal(formatAt(plan, 99, 99), "General");
    assert.equal(fillAt(plan, 0, 0), null);
    assert.equal(boxOf(grid([])), null);
  });
});
