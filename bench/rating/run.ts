import assert from "node:assert/strict";
import { judgeActions } from "../../src/core/rating/judge";
import { DEFAULT_PRESET } from "../../src/core/rules/presets";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { readTracker } from "../../src/core/tracker/read";
import { collect, median, timed } from "../measure";
import { gridOf } from "../tracker/grid";
import { AS_AT, trackerOf } from "../tracker/sheets";
import { contestants, numbersOf } from "./engines";

export interface RatingResult {
  readonly actions: number;
  readonly contestants: readonly { readonly name: string; readonly time: number; readonly getReady: number }[];
}

/** Measured in turn, a round of all after a round of all, so that a busy moment of the machine hits all alike. */
const ROUNDS = 5;
/** Passes over the actions a measurement; the fast ones would be shorter than the clock's grain. */
const PASSES: Readonly<Record<string, number>> = { Ragbook: 20, "written by hand": 20 };

/** Decides the same actions in every way, and holds that all decide the same before any time is taken. */
export async function compareRating(actions: number, rounds = ROUNDS): Promise<RatingResult> {
  const tracker = readTracker(trackerOf(actions).map(gridOf), { asAt: AS_AT, corrections: [] });
  const judged = judgeActions({ tracker, settings: DEFAULT_SETTINGS });
  const facts = judged.flatMap(({ facts }) => (facts ? [facts] : []));
  assert.equal(facts.length, actions);

  const all = contestants(DEFAULT_PRESET.table);
  let expected: unknown[] | null = null;
  for (const { name, ready } of all) {
    const decided = (await (await ready())(facts)).map(numbersOf);
    assert.deepEqual(decided, (expected ??= decided), `${name} decides otherwise`);
  }

  const times = all.map(() => ({ decide: [] as number[], ready: [] as number[] }));
  for (let round = 0; round < rounds; round++) {
    for (const [index, { name, ready }] of all.entries()) {
      const passes = PASSES[name] ?? 1;
      const made = await timed(() => Promise.all(Array.from({ length: passes }, ready)));
      collect();
      const run = await timed(async () => {
        for (const decide of made.value) await decide(facts);
      });
      times[index]!.decide.push(run.time / passes);
      times[index]!.ready.push(made.time / passes);
    }
  }
  return {
    actions,
    contestants: all.map(({ name }, index) => ({
      name,
      time: median(times[index]!.decide),
      getReady: median(times[index]!.ready),
    })),
  };
}
