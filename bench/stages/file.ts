/** The whole job in one process, through the real client: `file.ts FILE ACTIONS RUNS`. */
import assert from "node:assert/strict";
import { excelDesk } from "../../src/addin/excel/desk";
import { directReviewer } from "../../src/addin/reviewer";
import { Session } from "../../src/addin/session";
import { manifestRequirements } from "../../src/cli/requirements";
import { openFile, saveFile } from "../../src/host/file/disk";
import { startNodeHost } from "../../src/host/node";
import { collect, median, peakMemory, timed } from "../measure";
import { FILE_STAGES, type StageResult } from "./stage";

const [file = "", actionsText = "0", runsText = "1"] = process.argv.slice(2);
const [actions, runs] = [Number(actionsText), Number(runsText)];
const UNWATCHED = { signal: new AbortController().signal, progress: () => undefined };
const requirements = await manifestRequirements();

async function runOnce() {
  const peaks: number[] = [];
  const stage = async <T>(task: () => T | Promise<T>) => {
    const { time, value } = await timed(task);
    peaks.push(peakMemory());
    return { time, value };
  };
  const open = await stage(async () => {
    const book = openFile(file);
    await startNodeHost({ requirements, book });
    return book;
  });
  let judging = 0;
  const reviewer = directReviewer();
  const desk = excelDesk(new Session(() => new Date(0)), {
    ...reviewer,
    async review(input, watch) {
      peaks.push(peakMemory());
      const { time, value } = await timed(() => reviewer.review(input, watch));
      judging = time;
      return value;
    },
  });
  const reviewed = await stage(() => desk.review(UNWATCHED));
  assert.equal(reviewed.value.tracker.actions.length, actions, "every action is read");
  const write = await stage(() => desk.makeSheets(reviewed.value, null, UNWATCHED));
  const save = await stage(() => saveFile(open.value, `${file.replace(/\.xlsx$/, "")}.out.xlsx`));
  return { times: [open.time, reviewed.time - judging, judging, write.time, save.time], peaks };
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
  stages: FILE_STAGES.map((stage, index) => ({
    stage,
    time: median(all.map(({ times }) => times[index]!)),
    peak: all[0]!.peaks[index]!,
  })),
};
process.stdout.write(JSON.stringify(result));
