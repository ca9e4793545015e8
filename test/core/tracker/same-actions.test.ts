import assert from "node:assert/strict";
import type { Grid } from "../../../src/core/grid/grid";
import { trackerJson, type ActionJson } from "../../../src/core/tracker/json";
import { readTracker } from "../../../src/core/tracker/read";
import { filtered, padded, shifted } from "../../builders/change-grid";
import { COUNCILS } from "../../fixtures/councils";
import { LAYOUTS } from "../../fixtures/layouts";

const ALL = [...COUNCILS, ...LAYOUTS];

const read = (grids: readonly Grid[], asAt: string | null) => readTracker(grids, { asAt, corrections: [] });

function actionsOf(grids: readonly Grid[], asAt: string | null, rows = 0): ActionJson[] {
  return trackerJson(read(grids, asAt)).actions.map((action) => ({ ...action, row: action.row - rows }));
}

describe("the same tracker elsewhere", () => {
  for (const { name, grids, asAt } of ALL) {
    const plain = actionsOf(grids, asAt);
    it(`gives the same actions of "${name}" when it is moved`, () => {
      assert.deepEqual(
        actionsOf(
          grids.map((grid) => shifted(grid, 7, 3)),
          asAt,
          7,
        ),
        plain,
      );
    });
    it(`gives the same actions of "${name}" with blank rows and columns around it`, () => {
      assert.deepEqual(
        actionsOf(
          grids.map((grid) => padded(grid, 4, 2)),
          asAt,
          4,
        ),
        plain,
      );
    });
    it(`gives the same actions of "${name}" when rows are filtered, and says which are hidden`, () => {
      const rows = plain.filter((_, index) => index % 2 === 0).map(({ row }) => row);
      const hidden = read(
        grids.map((grid) => filtered(grid, [...grid.hiddenRows, ...rows])),
        asAt,
      );
      assert.deepEqual(trackerJson(hidden).actions, plain);
      const single = hidden.actions.filter((action) => rows.includes(action.row) && action.rowEnd === action.row);
      assert.ok(single.every((action) => action.hidden));
    });
  }

  it("gives the same actions from an Excel Table as from its cells", () => {
    const fixture = LAYOUTS.find(({ name }) => name.startsWith("fill colours"));
    assert.ok(fixture);
    const cells = fixture.grids.map((grid) => ({ ...grid, tables: [] }));
    assert.deepEqual(actionsOf(cells, fixture.asAt), actionsOf(fixture.grids, fixture.asAt));
  });

  it("reads nothing of a hidden sheet", () => {
    const hidden = COUNCILS.flatMap(({ grids }) => grids).map((grid) => ({ ...grid, visible: false }));
    assert.deepEqual(read(hidden, "2018-01-01"), { sheets: [], actions: [] });
  });
});
