/**
 * Harms every sample in many ways and reviews what comes of it:
 *
 *     node --import tsx scripts/mutate.ts [how many] [first seed] [processes]
 *
 * Prints counts by kind of harm, and every failure with its file and seed. Exit 1 when one failed.
 */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../src/cli/run";
import type { Outcome } from "./mutations/attempt";
import { work } from "./mutations/pool";

const SAMPLES = fileURLToPath(new URL("../samples", import.meta.url));
const [count = 5000, first = 1, processes = 1] = process.argv.slice(2).map(Number);

const samples = readdirSync(SAMPLES)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => path.join(SAMPLES, name));
// One with sheets of ours too, and what Ragbook keeps in a workbook.
const folder = mkdtempSync(path.join(tmpdir(), "ragbook-mutate-"));
const reviewed = path.join(folder, "reviewed.xlsx");
await run(["review", samples[0]!, "--as-at", "2018-01-31", "--out", reviewed]);
const files = [...samples, reviewed];
const counts = new Map<string, Record<Outcome["verdict"], number>>();
const failures: Outcome[] = [];
let turn = 0;

const next = () => {
  if (turn >= count) return undefined;
  const index = turn++;
  if (index > 0 && index % 500 === 0) console.log(`${index} of ${count}, ${failures.length} failed`);
  return { file: files[Math.floor(index / 10) % files.length]!, seed: first + index };
};
const done = (outcome: Outcome): void => {
  const of = counts.get(outcome.kind) ?? { opened: 0, refused: 0, failed: 0 };
  of[outcome.verdict]++;
  counts.set(outcome.kind, of);
  if (outcome.verdict !== "failed") return;
  failures.push(outcome);
  console.log(`FAILED ${path.basename(outcome.file)} seed ${outcome.seed} (${outcome.kind}): ${outcome.words}`);
};

const start = Date.now();
const peaks = await Promise.all(Array.from({ length: processes }, () => work(next, done)));
rmSync(folder, { recursive: true });
console.table(Object.fromEntries(counts));
const total = (verdict: Outcome["verdict"]): number => [...counts.values()].reduce((sum, of) => sum + of[verdict], 0);
const peak = Math.round(Math.max(...peaks) / 1024 / 1024);
console.log(
  `${count} harmed workbooks: ${total("opened")} opened, ${total("refused")} refused, ${total("failed")} failed; ` +
    `${Math.round((Date.now() - start) / 1000)} s, at most ${peak} MB`,
);
process.exitCode = failures.length > 0 ? 1 : 0;
