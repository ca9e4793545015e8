import assert from "node:assert/strict";
import fc from "fast-check";
import { Axis } from "../../src/workbench/grid/axis";

describe("an axis of the grid", () => {
  const axis = new Axis([10, 0, 20, 30, 0]);

  it("knows where each item lies", () => {
    assert.deepEqual([axis.start(1), axis.end(1)], [0, 10]);
    assert.deepEqual([axis.start(3), axis.end(3)], [10, 30]);
    assert.equal(axis.total, 60);
    assert.equal(axis.size(2), 0);
  });

  it("finds the item under a pixel, never a hidden one", () => {
    assert.deepEqual(
      [-5, 0, 9.9, 10, 29, 30, 59, 500].map((pixel) => axis.at(pixel)),
      [1, 1, 1, 3, 3, 4, 4, 4],
    );
  });

  it("steps over hidden items and stops at the last that shows", () => {
    assert.equal(axis.next(1, 1), 3);
    assert.equal(axis.next(4, -1), 3);
    assert.equal(axis.next(3, -1), 1);
    assert.equal(axis.next(4, 3), 4);
    assert.equal(axis.next(0, 1), 1);
  });

  it("finds every shown item by its own pixels", () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(sizes, (all) => {
        const made = new Axis(all);
        for (let item = 1; item <= all.length; item++) {
          if (made.size(item) > 0) assert.equal(made.at(made.start(item)), item);
        }
      }),
    );
  });
});
