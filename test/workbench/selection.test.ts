import assert from "node:assert/strict";
import type { Box } from "../../src/core/grid/grid";
import { Layout } from "../../src/workbench/grid/layout";
import { extendTo, move, selectBox, selectCell, walk } from "../../src/workbench/grid/selection";
import { Sight } from "../../src/workbench/grid/sight";
import type { SheetShape } from "../../src/workbench/worker/messages";

const box = (top: number, left: number, bottom = top, right = left): Box => ({ top, left, bottom, right });

/** Ten rows and six columns of 20 by 100 pixels; row 4 hidden. */
function layout(change: Partial<SheetShape> = {}): Layout {
  return new Layout({
    name: "Actions",
    widths: new Float64Array(6).fill(100),
    heights: Float64Array.from({ length: 10 }, (_, index) => (index === 3 ? 0 : 20)),
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    gridlines: true,
    used: box(1, 1, 10, 6),
    charts: [],
    ...change,
  });
}

describe("selecting cells", () => {
  it("moves over hidden rows and stays on the sheet", () => {
    assert.deepEqual(move(layout(), { row: 3, column: 1 }, 1, 0), { row: 5, column: 1 });
    assert.deepEqual(move(layout(), { row: 1, column: 1 }, -1, 0), { row: 1, column: 1 });
    assert.deepEqual(move(layout(), { row: 1, column: 6 }, 0, 1), { row: 1, column: 6 });
  });

  it("takes a merged area whole, and leaves it at its edge", () => {
    const merged = layout({ merges: [box(5, 2, 7, 3)] });
    assert.deepEqual(selectCell(merged, { row: 6, column: 3 }).box, box(5, 2, 7, 3));
    assert.deepEqual(move(merged, { row: 5, column: 2 }, 1, 0), { row: 8, column: 2 });
    assert.deepEqual(move(merged, { row: 5, column: 2 }, 0, 1), { row: 5, column: 4 });
  });

  it("grows until it cuts no merged area", () => {
    const merged = layout({ merges: [box(2, 2, 3, 2), box(3, 3, 5, 3)] });
    const from = selectCell(merged, { row: 1, column: 1 });
    assert.deepEqual(extendTo(merged, from, { row: 2, column: 3 }).box, box(1, 1, 5, 3));
  });

  it("keeps the active cell while Shift stretches the box either way", () => {
    const from = selectCell(layout(), { row: 5, column: 3 });
    const back = extendTo(layout(), from, { row: 2, column: 2 });
    assert.deepEqual([back.box, back.active], [box(2, 2, 5, 3), { row: 5, column: 3 }]);
  });

  it("walks inside a selected box and round its edges", () => {
    const selected = selectBox(layout(), box(1, 1, 2, 2));
    const places = [0, 1, 2, 3].reduce((all) => [...all, walk(layout(), all.at(-1) ?? selected, 0, 1)], [selected]);
    assert.deepEqual(
      places.map(({ active }) => [active.row, active.column]),
      [
        [1, 1],
        [1, 2],
        [2, 1],
        [2, 2],
        [1, 1],
      ],
    );
  });

  it("walks on from a single cell", () => {
    const single = selectCell(layout(), { row: 1, column: 1 });
    assert.deepEqual(walk(layout(), single, 1, 0).active, { row: 2, column: 1 });
  });
});

describe("the part of a sheet that shows", () => {
  const frozen = layout({ frozenRows: 1, frozenColumns: 1 });
  const sight = new Sight(frozen, { x: 100, y: 40 }, { width: 34 + 300, height: 20 + 80 });

  it("finds the cell under a point, scrolled or frozen", () => {
    assert.deepEqual(sight.hit(34 + 10, 20 + 10), { on: "cell", place: { row: 1, column: 1 } });
    assert.deepEqual(sight.hit(34 + 110, 20 + 30), { on: "cell", place: { row: 5, column: 3 } });
    assert.equal(sight.hit(10, 50).on, "row");
    assert.equal(sight.hit(150, 5).on, "column");
    assert.equal(sight.hit(5, 5).on, "all");
  });

  it("places a cell where it is hit", () => {
    const { x, y } = sight.place({ row: 5, column: 3 });
    assert.deepEqual(sight.hit(x + 1, y + 1).place, { row: 5, column: 3 });
  });

  it("scrolls as far as it takes to show a box, and no further", () => {
    assert.deepEqual(sight.shortfall(box(5, 3)), { x: 0, y: 0 });
    assert.deepEqual(sight.shortfall(box(1, 1)), { x: 0, y: 0 });
    assert.deepEqual(sight.shortfall(box(2, 2)), { x: -100, y: -40 });
    assert.deepEqual(sight.shortfall(box(9, 5)), { x: 100, y: 40 });
  });
});
