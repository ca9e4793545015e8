import assert from "node:assert/strict";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { outputOf } from "../../bench/child";
import type { BenchResult } from "../../bench/report";
import { trackerOf } from "../../bench/tracker/sheets";

describe("the benchmark", () => {
  it("runs small, holds that all engines decide the same, and prints every table", async function () {
    this.timeout(180_000);
    const file = path.join(mkdtempSync(path.join(tmpdir(), "ragbook-bench-")), "bench.json");
    const printed = await outputOf("bench/run.ts", ["--small", "--json", file]);
    for (const title of ["The core", "The whole job", "Rating 60 actions", "The command line", "Traffic", "recheck"]) {
      assert.ok(printed.includes(title), `${title} is missing in:\n${printed}`);
    }
    const result = JSON.parse(readFileSync(file, "utf8")) as BenchResult;
    assert.deepEqual(
      result.core.map(({ actions }) => actions),
      [20, 60],
    );
    assert.equal(result.rating.contestants.length, 5);
    assert.ok(result.traffic.every(({ read, sheets }) => read.roundTrips > 0 && sheets > 0));
  });

  it("makes the same tracker every time, with as many actions as asked for", () => {
    assert.deepEqual(trackerOf(50), trackerOf(50));
    assert.equal(
      trackerOf(51).reduce((sum, { actions }) => sum + actions, 0),
      51,
    );
  });

  it("writes narrative of 50 to 2,000 characters", () => {
    const [plan] = trackerOf(2_000);
    const told = plan!.rows
      .slice(3)
      .flatMap((row) => (row[0] === "Ref" || row[5] === "" ? [] : [String(row[5]).length]));
    assert.ok(Math.min(...told) >= 50 && Math.max(...told) <= 2_000, `${Math.min(...told)} to ${Math.max(...told)}`);
    assert.ok(Math.max(...told) > 1_500);
  });
});
