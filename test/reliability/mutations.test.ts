import assert from "node:assert/strict";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { attempt } from "../../scripts/mutations/attempt";
import { run } from "../../src/cli/run";

const SEEDS = 40;

describe("harmed workbooks", () => {
  it("are each reviewed, or refused in a plain sentence", async () => {
    const samples = readdirSync("samples").filter((name) => name.endsWith(".xlsx"));
    const reviewed = path.join(mkdtempSync(path.join(tmpdir(), "ragbook-")), "reviewed.xlsx");
    await run(["review", "samples/principles.xlsx", "--as-at", "2018-01-31", "--out", reviewed]);
    const verdicts = new Map<string, number>();
    for (const file of [...samples.map((name) => path.join("samples", name)), reviewed]) {
      for (let seed = 1; seed <= SEEDS; seed++) {
        const { verdict, words, kind } = await attempt({ file, seed });
        assert.notEqual(verdict, "failed", `${file}, seed ${seed}, ${kind}: ${words}`);
        verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
      }
    }
    assert.ok((verdicts.get("opened") ?? 0) > SEEDS / 2 && (verdicts.get("refused") ?? 0) > SEEDS / 2);
  }).timeout(120_000);
});
