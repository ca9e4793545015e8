import assert from "node:assert/strict";
import { periodIn } from "../../../src/core/due/period";

const EXAMPLES: readonly [string, [string, string] | null][] = [
  ["Actions to address the issue in the year 1 April 2015 to 31 March 2016.", ["2015-04-01", "2016-03-31"]],
  ["Annual Governance Statement Action Plan 2016-17", ["2016-04-01", "2017-03-31"]],
  ["Issues of the 2014/15 statement", ["2014-04-01", "2015-03-31"]],
  ["Plan for financial year 2019/2020", ["2019-04-01", "2020-03-31"]],
  ["Accounts for the year ended 31 March 2018", ["2017-04-01", "2018-03-31"]],
  ["Action Plan 2015", null],
  ["Corporate Plan 2017-2020", null],
  ["Workshop 1 April 2015 to 3 April 2015", null],
  ["Audit Committee, 31 March 2018", null],
  ["", null],
];

describe("the year of a title", () => {
  for (const [text, expected] of EXAMPLES) {
    it(text || "of no title", () => {
      const period = periodIn(text);
      assert.deepEqual(period && [period.start, period.end], expected);
    });
  }
});
