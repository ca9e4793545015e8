/**
 * `npm run bench`: everything that docs/speed.md speaks of, in one run, as tables. `-- --json FILE` also writes the
 * figures, `--small` runs it all on small trackers and without a browser, to see that it works.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { compareJob, type JobResult } from "./job/run";
import type { BenchResult } from "./report";
import { report } from "./report";
import { compareRating } from "./rating/run";
import { measureRecheck } from "./recheck/run";
import { measureStages, runsFor } from "./stages/run";
import type { StageResult } from "./stages/stage";
import { writeTracker } from "./tracker/file";
import { measureTraffic, type TrafficResult } from "./traffic/run";

interface Plan {
  readonly sizes: readonly number[];
  /** Sizes of the whole command-line job. */
  readonly jobs: readonly number[];
  readonly rating: number;
  readonly recheck: number;
  readonly runs: (actions: number) => number;
  readonly browser: boolean;
}

const FULL: Plan = {
  sizes: [100, 1_000, 10_000, 100_000],
  jobs: [1_000, 10_000],
  rating: 10_000,
  recheck: 10_000,
  runs: runsFor,
  browser: true,
};
const SMALL: Plan = { sizes: [20, 60], jobs: [20], rating: 60, recheck: 60, runs: () => 1, browser: false };

/** Largest tracker whose traffic is measured: above it only the number of equal chunks grows. */
const MOST_TRAFFIC = 10_000;

async function measure(plan: Plan, folder: string, tell: (words: string) => void): Promise<BenchResult> {
  const fileOf = (actions: number) => path.join(folder, `${actions}.xlsx`);
  const core: StageResult[] = [];
  const whole: StageResult[] = [];
  const jobs: JobResult[] = [];
  const traffic: TrafficResult[] = [];
  for (const actions of plan.sizes) {
    tell(`${actions} actions`);
    await writeTracker(actions, fileOf(actions));
    const stages = await measureStages(fileOf(actions), actions, plan.runs(actions));
    core.push(stages.core);
    whole.push(stages.whole);
    if (plan.jobs.includes(actions)) jobs.push(await compareJob(fileOf(actions), actions, plan.runs(actions)));
    if (actions <= MOST_TRAFFIC) traffic.push(await measureTraffic(fileOf(actions), actions));
  }
  tell("rating");
  const rating = await compareRating(plan.rating);
  tell("recheck");
  const recheck = await measureRecheck(plan.recheck);
  return { core, whole, rating, jobs, traffic, recheck, pane: plan.browser ? await pane(fileOf(1_000)) : null };
}

/** The browser and the build are loaded only where they are wanted. */
const pane = async (file: string) => (await import("./pane/run")).comparePane(file, 1_000, 5);

const { values } = parseArgs({ options: { json: { type: "string" }, small: { type: "boolean" } } });
const folder = mkdtempSync(path.join(tmpdir(), "ragbook-bench-"));
try {
  const tell = (words: string) => process.stderr.write(`${words} …\n`);
  const result = await measure(values.small ? SMALL : FULL, folder, tell);
  process.stdout.write(`${report(result)}\n`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
