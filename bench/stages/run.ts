import { answerOf } from "../child";
import type { StageResult } from "./stage";

/** Medians of this many runs; the first, in a fresh process, tells the memory. */
export const runsFor = (actions: number): number => (actions <= 1_000 ? 9 : actions <= 10_000 ? 5 : 1);

/** The core alone, and the whole job in one process, on a tracker of this size. */
export async function measureStages(file: string, actions: number, runs = runsFor(actions)) {
  const core = await answerOf<StageResult>("bench/stages/core.ts", [String(actions), String(runs)]);
  const whole = await answerOf<StageResult>("bench/stages/file.ts", [file, String(actions), String(runs)]);
  return { core, whole };
}
