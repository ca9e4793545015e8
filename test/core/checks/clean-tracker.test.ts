import assert from "node:assert/strict";
import { reviewOf, type Row } from "../../builders/tracker";

const OWNERS = ["Head of Audit", "Head of Finance", "Director of Resources", "Housing Manager", "Chief Executive"];
const WORKS = ["risk register", "asset list", "fraud policy", "contract rules", "training plan", "records schedule"];
const STAGES = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
/** 31 January, 28 February, 31 March and 30 April 2018, as Excel keeps them. */
const DUE = [43131, 43159, 43190, 43220];

const complete = (work: string, stage: string): Row => ({
  action: `Publish the ${stage} part of the ${work}`,
  due: 43039,
  status: "Complete",
  progress: `Complete. The ${stage} part of the ${work} was published on 12 October 2017.`,
  completed: 43020,
  further: "None required",
  outcome: "Blue",
  arrangements: "Blue",
  evidence: `Published ${work}, ${stage} part`,
});

const open = (work: string, stage: string, due: number): Row => ({
  action: `Review the ${stage} part of the ${work}`,
  due,
  status: "On target",
  progress: `The ${stage} part of the ${work} was drafted on 9 November 2017.`,
  completed: null,
  further: `Take the ${stage} part of the ${work} to the board in January 2018.`,
  outcome: "Green",
  arrangements: "Green",
  evidence: null,
});

/** Sixty actions, six works in ten stages, every fact in order. */
const rows: Row[] = WORKS.flatMap((work, line) =>
  STAGES.map((stage, step): Row => {
    const number = line * STAGES.length + step;
    const facts = step < 3 ? complete(work, stage) : open(work, stage, DUE[number % DUE.length] ?? 0);
    return { ref: `${line + 1}.${step + 1}`, owner: OWNERS[number % OWNERS.length] ?? "", ...facts };
  }),
);

describe("a clean tracker", () => {
  it("of sixty actions has not one finding", async () => {
    const formats = { "D2:D61": "dd/mm/yyyy", "J2:K61": "dd/mm/yyyy" };
    const { findings, tracker } = await reviewOf({ rows, formats, settings: { asAt: "2017-11-30" } });
    assert.equal(tracker.actions.length, 60);
    assert.deepEqual(
      findings.map(({ code, cell, message }) => `${code} ${cell} ${message}`),
      [],
    );
  });
});
