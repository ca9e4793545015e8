import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeTracker } from "../tracker/file";
import { openFile, openWorkbench } from "../../test/browser/setup";

const ACTIONS = 5000;
/** Milliseconds: shorter tasks are not felt. */
const FELT = 50;

interface Watched {
  longTasks?: number[];
}

/** The tasks of the page's thread, of the pane and of the workbench around it, that took 50 ms or more. */
function watch(): void {
  const seen: number[] = ((window as unknown as Watched).longTasks = []);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.push(Math.round(duration));
  }).observe({ type: "longtask", buffered: true });
}

describe("the pane on a large tracker", function () {
  // A measurement, not a test of time: another process on the machine makes a task longer than it is.
  this.timeout(180_000);
  let folder: string;
  let bytes: Uint8Array;

  before("writes the tracker", async function () {
    this.timeout(60_000);
    folder = await mkdtemp(join(tmpdir(), "ragbook-"));
    const file = join(folder, "large.xlsx");
    await writeTracker(ACTIONS, file);
    bytes = await readFile(file);
  });
  after(() => rm(folder, { recursive: true }));

  it(`is measured while ${ACTIONS} actions are read, checked, rated and planned`, async () => {
    const bench = await openWorkbench();
    const { page, pane } = bench;
    await page.addInitScript(watch);
    await page.reload();
    await pane.locator("h1").first().waitFor();
    await openFile(bench, { name: "large.xlsx", bytes });
    await pane.getByRole("button", { name: /^Check \d/ }).waitFor({ timeout: 60_000 });
    const frames = page.frames();
    const tasks = async (): Promise<number[]> =>
      (await Promise.all(frames.map((frame) => frame.evaluate(() => (window as unknown as Watched).longTasks ?? []))))
        .flat()
        .filter((duration) => duration >= FELT);
    const found: Record<string, number[]> = { read: await tasks() };
    const forget = (): Promise<unknown> =>
      Promise.all(frames.map((frame) => frame.evaluate(() => (window as unknown as Watched).longTasks?.splice(0))));
    await forget();

    await pane.getByRole("button", { name: /^Check \d/ }).click();
    await pane.locator("h1", { hasText: "finding" }).waitFor({ timeout: 120_000 });
    found.check = await tasks();
    await forget();

    await pane.getByRole("button", { name: /^Next: rate/ }).click();
    await pane.locator("h1", { hasText: "rated" }).waitFor();
    found.rate = await tasks();
    await forget();

    await pane.getByRole("button", { name: /^Next: report/ }).click();
    await pane.getByRole("button", { name: /^Make \d+ sheets/ }).waitFor({ timeout: 60_000 });
    found.report = await tasks();

    await bench.close();
    console.table(
      Object.entries(found).map(([step, durations]) => ({
        step,
        longest: Math.max(0, ...durations),
        all: durations.join(", "),
      })),
    );
  });
});
