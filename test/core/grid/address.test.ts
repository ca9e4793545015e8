import assert from "node:assert/strict";
import fc from "fast-check";
import { boxName, cellName, columnLetters, columnNumber, parseBox } from "../../../src/core/grid/address";

describe("addresses", () => {
  it("name columns as Excel does", () => {
    assert.deepEqual([1, 26, 27, 702, 703, 16384].map(columnLetters), ["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    assert.equal(cellName({ row: 14, column: 8 }), "H14");
  });

  it("read back what they write", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16384 }), (column) => columnNumber(columnLetters(column)) === column),
    );
    const box = { top: 3, left: 1, bottom: 9, right: 28 };
    assert.deepEqual(parseBox(`'My sheet'!${boxName(box)}`), box);
    assert.deepEqual(parseBox("$B$2"), { top: 2, left: 2, bottom: 2, right: 2 });
    assert.equal(parseBox("Sheet name"), null);
  });
});
