import assert from "node:assert/strict";
import fc from "fast-check";
import { readStatus } from "../../../src/core/status/read-status";
import type { Status } from "../../../src/core/tracker/tracker";

const CELLS: Readonly<Record<Status, readonly string[]>> = {
  complete: [
    "Complete",
    "COMPLETED",
    "Completed.",
    "Achieved",
    "Closed",
    "Done",
    "Implemented",
    "Fully implemented",
    "Delivered",
    "Discharged",
    "100%",
    "100% complete",
    "Action complete",
    "Complete (late)",
    "Complete - ongoing monitoring",
    "Completed 31/03/2018",
    "31/03/2018 Complete",
    "Completed by the team in March",
    "No further action required",
    "Completed, not yet verified",
    "Complete - awaiting verification",
  ],
  verified: ["Verified", "Complete and verified", "Closed – verified by Internal Audit", "Completed (validated)"],
  "on-target": [
    "On target",
    "ON TARGET",
    "On track",
    "On schedule",
    "On course for completion",
    "In progress – on target",
    "No delays - on track",
    "Ongoing (on target)",
  ],
  "in-progress": [
    "In progress",
    "Underway",
    "Under way",
    "Started",
    "Open",
    "50%",
    "90% complete",
    "Started - 40% complete",
    "Nearly complete",
    "Partially implemented",
    "Partly complete",
    "Substantially complete",
    "Not complete",
    "Not completed",
    "Not achieved",
    "Incomplete",
    "To be completed",
    "Completion expected March",
    "Complete by March",
    "Will be complete when signed",
    "Awaiting completion",
    "Due for completion June",
    "Expected to complete by Sept",
    "Completed the first phase",
    "Phase 1 complete",
    "Should be complete",
    "Complete?",
    "Completed subject to sign off",
    "Completed by 31/03/2018",
    "Progressing well",
    "Implemented in part",
    "Completed?",
    "Re-opened",
    "Awaiting approval",
  ],
  ongoing: ["Ongoing", "On-going", "On going", "Continuous", "Business as usual", "BAU"],
  delayed: [
    "Delayed",
    "Overdue",
    "Slipped",
    "Behind schedule",
    "Off track",
    "Not on track",
    "At risk",
    "In progress - delayed",
    "Ongoing, delayed",
    "Target missed",
    "Unlikely to be achieved",
  ],
  "on-hold": ["On hold", "On-hold", "Paused", "Suspended", "Deferred"],
  "not-started": [
    "Not started",
    "Outstanding - not started",
    "Not yet started",
    "Yet to start",
    "Work has not commenced",
    "Not due",
    "Not yet due",
    "No progress",
    "To start in April",
    "Planned",
    "0%",
  ],
  cancelled: [
    "Cancelled",
    "Withdrawn by Cabinet",
    "Superceded",
    "Agreed not to implement",
    "Superseded",
    "No longer required",
    "Not adopted",
    "Not accepted",
    "Not going ahead",
  ],
  "not-stated": ["", "-", "TBC", "n/a", "Purple", "Green", "See above", "no delay"],
};

describe("a status cell", () => {
  for (const [status, examples] of Object.entries(CELLS)) {
    for (const text of examples)
      it(`${text || "(empty)"} is ${status}`, () => assert.equal(readStatus(text).status, status));
  }

  it("keeps its words", () => {
    assert.equal(readStatus(" In\u00a0progress \n").statusText, "In progress");
    assert.equal(readStatus("Purple").statusText, "Purple");
    assert.equal(readStatus("").statusText, null);
  });

  it("is never complete where the words put it off", () => {
    const before = [
      "not",
      "not yet",
      "to be",
      "will be",
      "should be",
      "nearly",
      "almost",
      "partially",
      "expected to be",
      "due to be",
      "awaiting",
      "until",
      "45%",
      "not all",
      "before it is",
    ];
    const done = ["complete", "completed", "achieved", "implemented", "delivered", "closed", "finished", "discharged"];
    const around = ["", "This is ", "Action ", "The work is "];
    for (const start of around) {
      for (const hedge of before) {
        for (const word of done) {
          const { status } = readStatus(`${start}${hedge} ${word}`);
          assert.ok(status !== "complete" && status !== "verified", `${start}${hedge} ${word}: ${status}`);
        }
      }
    }
  });

  it("never throws and never takes long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => readStatus(text).status !== undefined),
    );
    const start = performance.now();
    for (const seed of ["not ", "complete ", "not complete ", "1%", "a", "to be "]) readStatus(seed.repeat(8000));
    assert.ok(performance.now() - start < 300);
  });
});
