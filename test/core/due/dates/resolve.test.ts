import assert from "node:assert/strict";
import type { DateContext } from "../../../../src/core/due/context";
import { resolveDates } from "../../../../src/core/due/dates/resolve";
import { scanDates } from "../../../../src/core/due/dates/scan";

const ends = (text: string, context: DateContext): (string | null)[] =>
  resolveDates(scanDates(text, context, true), context).map(({ end }) => end);
const PLAN = { start: "2017-04-01", end: "2018-03-31" };

describe("a year that the words lack", () => {
  const examples: [string, DateContext, (string | null)[]][] = [
    ["31st October to 31st March 2018", { asAt: null }, ["2017-10-31", "2018-03-31"]],
    ["14 Aug and 30 September 2017", { asAt: null }, ["2017-08-14", "2017-09-30"]],
    ["November 2017 and January", { asAt: null }, ["2017-11-30", "2018-01-31"]],
    ["14 Aug", { asAt: null }, [null]],
    ["14 Aug", { asAt: "2018-06-15" }, ["2018-08-14"]],
    ["31 March", { asAt: "2017-11-30" }, ["2018-03-31"]],
    ["March", { asAt: "2018-04-15" }, ["2018-03-31"]],
    ["14 Aug", { asAt: null, period: PLAN }, ["2017-08-14"]],
    ["Q4", { asAt: "2017-11-30", period: PLAN }, ["2018-03-31"]],
    ["April", { asAt: "2018-03-20", period: PLAN }, ["2017-04-30"]],
    // The plan of a year long over does not date what is still to come.
    ["March", { asAt: "2020-01-15", period: PLAN }, ["2020-03-31"]],
    ["29 February", { asAt: "2018-01-15" }, [null]],
  ];
  for (const [text, context, expected] of examples) {
    it(`${text} at ${context.asAt ?? "no date"}${context.period ? " in a plan of 2017/18" : ""}`, () => {
      assert.deepEqual(ends(text, context), expected);
    });
  }

  it("is marked as assumed", () => {
    const [date] = resolveDates(scanDates("14 Aug", { asAt: "2018-06-15" }, true), { asAt: "2018-06-15" });
    assert.deepEqual([date?.certainty, date?.problem], ["assumed", "no-year"]);
  });
});

describe("a year far from the as-at date", () => {
  it("is read and called unlikely", () => {
    const [date] = resolveDates(scanDates("31 March 2081", { asAt: "2018-06-15" }, true), { asAt: "2018-06-15" });
    assert.deepEqual([date?.end, date?.problem], ["2081-03-31", "unlikely-year"]);
  });
});
