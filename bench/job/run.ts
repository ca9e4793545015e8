import { processTime } from "../child";
import { median } from "../measure";
import { AS_AT } from "../tracker/sheets";

export interface JobResult {
  readonly actions: number;
  /** `review` on the command line, from the start of the process to its end. */
  readonly review: number;
  /** exceljs opening the finished workbook and saving it, likewise. */
  readonly floor: number;
}

/** The whole job against the floor, in turn, so that a busy moment of the machine hits both. */
export async function compareJob(file: string, actions: number, runs: number): Promise<JobResult> {
  const finished = file.replace(/\.xlsx$/, ".review.xlsx");
  const resaved = file.replace(/\.xlsx$/, ".floor.xlsx");
  const [review, floor]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    review.push(await processTime([...CLI, "review", file, "--as-at", AS_AT, "--out", finished]));
    floor.push(await processTime(["bench/job/floor.js", finished, resaved]));
  }
  return { actions, review: median(review), floor: median(floor) };
}

/** As `npm run ragbook` starts it. */
const CLI = ["--import", "tsx", "src/cli/main.ts"];
