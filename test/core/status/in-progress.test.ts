import assert from "node:assert/strict";
import fc from "fast-check";
import { statusInProgress } from "../../../src/core/status/in-progress";
import type { Status } from "../../../src/core/tracker/tracker";

const TEXTS: readonly [text: string, status: Status, words?: string][] = [
  ["COMPLETE\n\nThe guidance went to all directors.", "complete", "COMPLETE"],
  ["ON TARGET\n\nThe new system is being filled.", "on-target", "ON TARGET"],
  ["ONGOING\n\nLinks to the process of action 1.", "ongoing", "ONGOING"],
  ["Achieved.", "complete", "Achieved"],
  ["Achieved as a result of the restructure.", "complete", "Achieved"],
  ["Completed. The post is filled.", "complete", "Completed"],
  ["Completed on 3 May 2018.", "complete", "Completed"],
  ["Completed 3 May 2018.", "complete", "Completed"],
  ["Good progress has been made.", "in-progress", "Good progress"],
  ["No further action required.", "complete"],
  ["COMPLETE: policy issued.", "complete", "COMPLETE"],
  ["12/01/2018 - Completed. Nothing more.", "complete", "Completed"],
  ["Jan 2018: Complete - evidence filed", "complete", "Complete"],
  ["In progress, with all contracts read.", "in-progress", "In progress"],
  ["In progress, the draft is on target for 31st January 2015", "in-progress", "In progress"],
  ["Update: In progress, the draft is with legal.", "in-progress", "In progress"],
  ["Ongoing and on track.", "on-target", "Ongoing and on track"],
  ["In progress - overdue", "delayed", "In progress - overdue"],
  ["Amber: delayed by the tender", "delayed", "delayed"],
  ["This remains on hold.", "on-hold"],
  ["Work has not started yet.", "not-started"],
  ["On hold until the new director starts.", "on-hold", "On hold"],
  ["Delayed: the tender failed.", "delayed", "Delayed"],
  ["Not started", "not-started", "Not started"],
  ["90% complete. The rest by June.", "in-progress", "90% complete"],
  ["First stage of research completed and talks under way", "in-progress", "First stage of research completed"],
  // Plain statements inside the text.
  ["The protocol was agreed in October. This action is therefore fully discharged.", "complete"],
  ["This action has been completed.", "complete"],
  ["All actions are now complete.", "complete"],
  ["This action has not been completed.", "in-progress"],
  ["Staff were trained, a work programme is in place and we are on track.", "on-target"],
  ["The audit plan is in place and on target for March 2015.", "on-target"],
  ["The review of the rules has, with the leaders' consent, been delayed until the model is chosen.", "delayed"],
  ["Progress on this element has been delayed by a lack of staff.", "delayed"],
  ["This is ongoing work, and part of the budget.", "ongoing"],
  ["It is not on track.", "delayed"],
];

/** Prose that tells of work and states no status. */
const NOTHING: readonly string[] = [
  "",
  "Two papers went to the board in May.",
  "A review has been completed and its advice is being followed.",
  "Full transfer of the old data completed.",
  "Ongoing meetings with the archive are in place.",
  "There has been an on-going drive to train staff.",
  "96% of appraisals have been completed by 8 January.",
  "The project has not been delayed.",
  "Completed review of the policy",
  "Training completed for most teams.",
  "This is not ongoing.",
  "Met with the team on 3 May.",
  "Resolved to approve the plan.",
  "Completed 3 of 4 reviews.",
  "Completed to date: three reviews of five.",
  "No further work has been done.",
  "Closed session held in May.",
];

describe("the status of a progress text", () => {
  for (const [text, status, words] of TEXTS) {
    it(`${JSON.stringify(text.slice(0, 60))} is ${status}`, () => {
      const reading = statusInProgress(text);
      assert.equal(reading.status, status);
      assert.ok(reading.statusText);
      if (words !== undefined) assert.equal(reading.statusText, words);
    });
  }
  for (const text of NOTHING) {
    it(`${JSON.stringify(text.slice(0, 60))} states none`, () =>
      assert.equal(statusInProgress(text).status, "not-stated"));
  }

  it("is not complete where the words put it off", () => {
    for (const text of [
      "To be completed by June.",
      "Not complete. Waiting for data.",
      "This action will be completed in June.",
      "Completed the first of three reviews.",
      "Complete by March if funds allow.",
      "Completed by March 2018.",
      "Completed, subject to approval",
      "Complete – pending sign-off",
    ]) {
      assert.notEqual(statusInProgress(text).status, "complete", text);
    }
  });

  it("never throws, and reads a full cell in less than 50 ms", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => statusInProgress(text).status !== undefined),
    );
    for (const seed of [
      "the action is ",
      "has been ",
      "has, a, been ",
      "not complete ",
      "status: ",
      "-",
      "a\n",
      "1. ",
    ]) {
      const text = seed.repeat(Math.ceil(32767 / seed.length));
      const start = performance.now();
      statusInProgress(text);
      assert.ok(performance.now() - start < 50, seed);
    }
  });
});
