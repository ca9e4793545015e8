import assert from "node:assert/strict";
import { completedOn } from "../../../src/core/due/completed";
import { JUDGED } from "./tables";

const EXAMPLES: readonly [string, string | null][] = [
  ["Completed on 3 May 2017", "2017-05-03"],
  ["COMPLETE - July 2017", "2017-07-31"],
  ["Completed (May 2017)", "2017-05-31"],
  ["31/03/2017 - complete", "2017-03-31"],
  ["Achieved in December 2017 and reported", "2017-12-31"],
  ["Complete. Report approved 3 May 2017", null],
  ["To be completed by March 2018", null],
  ["Not completed March 2018", null],
  ["Completed the first phase in May 2017", null],
  ["Complete", null],
];

describe("the day of completion", () => {
  for (const [text, date] of EXAMPLES)
    it(`${text}: ${date ?? "none"}`, () => assert.equal(completedOn(text, JUDGED), date));
});
