/** The measurements as tables, each with the ratio that matters. */
import { WEB_LIMITS } from "../src/host/protocol/session";
import type { JobResult } from "./job/run";
import type { PaneResult } from "./pane/run";
import type { RatingResult } from "./rating/run";
import type { RecheckResult } from "./recheck/run";
import type { StageResult } from "./stages/stage";
import { count, kb, mb, ms, table, times } from "./table";
import type { TrafficResult } from "./traffic/run";

export interface BenchResult {
  readonly core: readonly StageResult[];
  readonly whole: readonly StageResult[];
  readonly rating: RatingResult;
  readonly jobs: readonly JobResult[];
  readonly traffic: readonly TrafficResult[];
  readonly recheck: RecheckResult;
  /** Null in the small run: no browser. */
  readonly pane: PaneResult | null;
}

export function report(result: BenchResult): string {
  const { core, whole, rating, jobs, traffic, recheck, pane } = result;
  return [
    stages("The core, grids to sheet plans (no file)", core),
    stages("The whole job in one process, through the Office.js client", whole),
    ratings(rating),
    table(
      "The command line against exceljs opening and saving the finished workbook",
      ["actions", "review", "floor", "ratio"],
      jobs.map(({ actions, review, floor }) => [count(actions), ms(review), ms(floor), times(review / floor)]),
    ),
    ...trafficTables(traffic),
    table(
      "Live recheck of one edited cell",
      ["actions", "median", "slowest"],
      [[count(recheck.actions), ms(recheck.edit), ms(recheck.slowest)]],
    ),
    ...(pane ? [panes(pane)] : []),
  ].join("\n");
}

/** Growth is time per action against the second size, so that what a process spends once does not flatter. */
function stages(title: string, results: readonly StageResult[]): string {
  const names = results[0]?.stages.map(({ stage }) => stage) ?? [];
  const perAction = ({ total, actions }: StageResult): number => total / actions;
  const base = results[1] ?? results[0];
  return table(
    title,
    ["actions", ...names, "total", "per action", "growth", "peak memory", "of it at start"],
    results.map((each) => [
      count(each.actions),
      ...each.stages.map(({ time }) => ms(time)),
      ms(each.total),
      `${(perAction(each) * 1000).toFixed(0)} µs`,
      base ? times(perAction(each) / perAction(base)) : "",
      mb(Math.max(...each.stages.map(({ peak }) => peak))),
      mb(each.before),
    ]),
  );
}

function ratings({ actions, contestants }: RatingResult): string {
  const ours = contestants[0]?.time ?? NaN;
  return table(
    `Rating ${count(actions)} actions, facts to decision, same decisions`,
    ["engine", "decide", "get ready", "time against ours"],
    contestants.map(({ name, time, getReady }) => [name, ms(time), ms(getReady), times(time / ours)]),
  );
}

const message = (bytes: number): string =>
  bytes > WEB_LIMITS.request ? `${kb(bytes)}, too large for the web` : kb(bytes);

function trafficTables(results: readonly TrafficResult[]): string[] {
  const read = results.map(({ actions, read: { roundTrips, actions: acts, ...bytes }, readFloor }) => [
    count(actions),
    count(roundTrips),
    count(acts),
    kb(bytes.requestBytes + bytes.responseBytes),
    times((bytes.requestBytes + bytes.responseBytes) / readFloor),
    message(bytes.largestResponse),
  ]);
  const write = results.map(({ actions, write: { roundTrips, actions: acts, ...bytes }, writeFloor, sheets }) => [
    count(actions),
    count(roundTrips),
    count(sheets),
    count(acts),
    kb(bytes.requestBytes + bytes.responseBytes),
    times((bytes.requestBytes + bytes.responseBytes) / writeFloor),
    message(bytes.largestRequest),
  ]);
  return [
    table("Traffic to read", ["actions", "round trips", "client actions", "bytes", "of floor", "largest answer"], read),
    table(
      "Traffic to write",
      ["actions", "round trips", "sheets", "client actions", "bytes", "of floor", "largest request"],
      write,
    ),
  ];
}

const longTask = (longest: number): string => (longest === 0 ? "under 50 ms" : ms(longest));

function panes({ ours, template, checking }: PaneResult): string {
  const rows = [
    { name: "Ragbook", ...ours },
    { name: "task-pane template", ...template },
  ].map(({ name, script, ready, longest }) => [name, kb(script), ms(ready), longTask(longest)]);
  return [
    table("The pane in Chromium", ["page", "script, gzipped", "ready", "longest task"], rows),
    `Longest task of the pane while ${count(checking.actions)} actions are checked: ${longTask(checking.longest)}\n`,
  ].join("");
}
