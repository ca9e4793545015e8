import assert from "node:assert/strict";
import { LiveReview, withRow } from "../../src/core/live";
import { EMPTY_STATE } from "../../src/core/settings/settings";
import { median } from "../measure";
import { gridOf } from "../tracker/grid";
import { AS_AT, trackerOf } from "../tracker/sheets";

export interface RecheckResult {
  readonly actions: number;
  /** An edited cell to the review with its row judged again: median and slowest, in milliseconds. */
  readonly edit: number;
  readonly slowest: number;
}

const EDITS = 41;

/** Edits the progress of rows all over the plan, and holds that each edit was judged alone. */
export async function measureRecheck(actions: number): Promise<RecheckResult> {
  const grids = trackerOf(actions).map(gridOf);
  const state = { ...EMPTY_STATE, settings: { ...EMPTY_STATE.settings, asAt: AS_AT } };
  const live = await LiveReview.start({ grids, rulesGrid: null, state });
  const last = live.review;
  const times = Array.from({ length: EDITS }, (_, edit) => {
    const action = last.tracker.actions[Math.floor((edit / EDITS) * actions)]!;
    const { row, column } = action.cells.progress ?? action.cells.action!;
    const value = `COMPLETE. Finished in edit ${edit} on 12 December 2017.`;
    const start = performance.now();
    const news = live.edit(action.sheet, [{ row, column, value, numberFormat: "General", fill: null }]);
    assert(news && news !== "unread", "one row is judged alone");
    withRow(last, news);
    return performance.now() - start;
  });
  return { actions, edit: median(times), slowest: Math.max(...times) };
}
