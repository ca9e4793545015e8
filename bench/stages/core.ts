/** The core on a generated tracker, from grids to sheet plans, without a file: `core.ts ACTIONS RUNS`. */
import assert from "node:assert/strict";
import { checkTracker, checkRatings } from "../../src/core/checks/run";
import { rateActions } from "../../src/core/rating/rate";
import type { Review } from "../../src/core/review";
import { compile } from "../../src/core/rules/compile";
import { DEFAULT_PRESET } from "../../src/core/rules/presets";
import { inSheetOrder } from "../../src/core/findings/order";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { planSheets } from "../../src/core/summary/sheets";
import { readTracker } from "../../src/core/tracker/read";
import { collect, median, peakMemory, timed } from "../measure";
import { gridOf } from "../tracker/grid";
import { AS_AT, trackerOf } from "../tracker/sheets";
import { CORE_STAGES, type StageResult } from "./stage";

const [actions = 100, runs = 1] = process.argv.slice(2).map(Number);
const settings = { ...DEFAULT_SETTINGS, asAt: AS_AT, meetingDate: "2018-03-14" };
const rules = DEFAULT_PRESET.table;
const grids = trackerOf(actions).map(gridOf);

/** The pipeline of `core/review`, cut where the stages meet. */
async function runOnce() {
  const read = await timed(() => readTracker(grids, { asAt: AS_AT, corrections: [] }));
  const tracker = read.value;
  const input = { tracker, grids, settings, rules, last: null };
  const peaks = [peakMemory()];
  const check = await timed(() => checkTracker(input));
  peaks.push(peakMemory());
  const rate = await timed(async () => {
    const ruleSet = await compile(rules);
    return rateActions({ tracker, settings, ruleSet, findings: check.value });
  });
  peaks.push(peakMemory());
  const ratings = rate.value;
  const plan = await timed(() => {
    const findings = inSheetOrder([...check.value, ...checkRatings(ratings, input)], tracker);
    const review: Review = { tracker, findings, dismissed: [], ratings, movement: null, rules, settings };
    return planSheets(review, { snapshots: [] });
  });
  peaks.push(peakMemory());
  assert.equal(tracker.actions.length, actions, "every action is read");
  assert.equal(ratings.length, actions * 2);
  return { times: [read.time, check.time, rate.time, plan.time], peaks };
}

collect();
const before = peakMemory();
const all = [await runOnce()];
while (all.length < runs) {
  collect();
  all.push(await runOnce());
}
const result: StageResult = {
  actions,
  before,
  total: median(all.map(({ times }) => times.reduce((sum, time) => sum + time, 0))),
  stages: CORE_STAGES.map((stage, index) => ({
    stage,
    time: median(all.map(({ times }) => times[index]!)),
    peak: all[0]!.peaks[index]!,
  })),
};
process.stdout.write(JSON.stringify(result));
