import assert from "node:assert/strict";
import { statusInAction } from "../../../src/core/status/in-action";
import type { Status } from "../../../src/core/tracker/tracker";

const TEXTS: readonly [text: string, status: Status, words: string | null][] = [
  ["Review the plan. Status: on hold", "on-hold", "on hold"],
  ["Review the plan. Current status - In progress.", "in-progress", "In progress"],
  ["Review the plan (COMPLETE)", "complete", "COMPLETE"],
  ["Review the plan [on hold].", "on-hold", "on hold"],
  ["COMPLETE - Review the plan", "complete", "COMPLETE"],
  ["Review the plan – completed", "complete", "completed"],
  ["Complete the review", "not-stated", null],
  ["Review the plan (complete by March)", "not-stated", null],
  ["Send the survey (completed surveys)", "not-stated", null],
  ["Deliver ongoing training", "not-stated", null],
  ["Improve the status: reports of all teams", "not-stated", null],
  ["", "not-stated", null],
];

describe("a status in an action's text", () => {
  for (const [text, status, statusText] of TEXTS) {
    it(`${JSON.stringify(text)} is ${status}`, () => assert.deepEqual(statusInAction(text), { status, statusText }));
  }
});
