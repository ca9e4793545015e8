import assert from "node:assert/strict";
import check from "../../../src/core/checks/progress-unchanged";
import { snapshotOf } from "../../../src/core/movement/snapshot";
import { foundBy, reviewOf, type Row } from "../../builders/tracker";

/** The rows as they stood a month before. */
async function sinceLast(before: readonly Row[], now: readonly Row[]): Promise<string[]> {
  const last = snapshotOf(await reviewOf({ rows: before, settings: { asAt: "2017-10-31" } }));
  const found = await foundBy(check, { rows: now, snapshots: last ? [last] : [] });
  return found.map(({ code, cell }) => `${code} ${cell}`);
}

describe("check progress-unchanged", () => {
  it("finds an update carried forward", async () => {
    const now = [{}, { progress: "A new step was taken in November 2017." }];
    assert.deepEqual(await sinceLast([{}, {}], now), ["progress-unchanged E2"]);
  });

  it("passes new updates, complete actions and a first report", async () => {
    const fresh = { progress: "A new step was taken in November 2017." };
    assert.deepEqual(await sinceLast([{}, {}], [fresh, { status: "Complete" }]), []);
    assert.deepEqual(await foundBy(check, { rows: [{}, {}] }), []);
  });
});
