import assert from "node:assert/strict";
import {
  forecastsAfter,
  forecastsPast,
  narrativeDates,
  newestPastDate,
  progressAge,
} from "../../../src/core/due/narrative";
import { JUDGED } from "./tables";

/** One date, its last day and its role. */
const ROLES: readonly [text: string, end: string | null, role: string][] = [
  ["The plan was approved by the board on 24th July 2017.", "2017-07-24", "past-event"],
  ["A visit took place in December 2017.", "2017-12-31", "past-event"],
  ["In January16, a method was agreed.", "2016-01-31", "past-event"],
  ["The panel on 14 January agreed to recruit.", "2018-01-14", "past-event"],
  ["96% have been completed by 8 January 2018.", "2018-01-08", "past-event"],
  ["The matter was taken to the board on 13/12/17.", "2017-12-13", "past-event"],
  ["A revised version is expected in March 2018.", "2018-03-31", "forecast"],
  ["The framework will be signed off in October 2017.", "2017-10-31", "forecast"],
  ["Workshops are due to be delivered by June 2018.", "2018-06-30", "forecast"],
  ["Completion now expected March 2018", "2018-03-31", "forecast"],
  ["Recommendations went to lead officers to deliver by end of February 2018.", "2018-02-28", "forecast"],
  ["The paper goes to Council for approval in March 2018 as recommended.", "2018-03-31", "forecast"],
  ["Online module (deadline 31 March 2018)", "2018-03-31", "deadline"],
  ["A risk assessment by May 2018", "2018-05-31", "deadline"],
  ["Autumn 2017", "2017-11-30", "unknown"],
];

describe("a date in prose", () => {
  for (const [text, end, role] of ROLES) {
    it(`${text} (${role})`, () => {
      const dates = narrativeDates(text, JUDGED);
      assert.deepEqual(
        dates.map((date) => [date.end, date.role]),
        [[end, role]],
      );
    });
  }

  it("keeps its place and some words around it", () => {
    const [date] = narrativeDates("The team met.  The plan was\nagreed on 3 May 2017. More follows.", JUDGED);
    assert.equal(date?.index, "The team met. The plan was agreed on ".length);
    assert.equal(date?.quote, "The plan was agreed on 3 May 2017");
  });

  it("may lie far back", () => {
    assert.deepEqual(
      narrativeDates("The Act of 5 May 1998 applies.", JUDGED).map(({ problem, likelyYear }) => [problem, likelyYear]),
      [[null, null]],
    );
  });

  it("shows the problem of one that cannot be", () => {
    const dates = narrativeDates("Due 31/04/2018, 04/13/18 and 14 August.", JUDGED);
    assert.deepEqual(
      dates.map(({ problem }) => problem),
      ["impossible", "ambiguous", "no-year"],
    );
  });
});

describe("a likely slip of the year", () => {
  const likely = (text: string, asAt = "2018-01-15"): (number | null)[] =>
    narrativeDates(text, { asAt }).map(({ likelyYear }) => likelyYear);

  it("is seen in figures that are no year", () => {
    assert.deepEqual(likely("59% had finished by 8 Jan 218."), [2018]);
    assert.deepEqual(likely("Approved 3 May 2108."), [2018]);
    assert.deepEqual(likely("Approved 3 May 1918."), [2018]);
    assert.deepEqual(likely("Founded on 3 May 1850."), [null]);
  });

  it("is seen where the old year was typed in the new one", () => {
    assert.deepEqual(likely("62% by 31 October 2017. This has risen to 80% by 8 January 2017."), [null, 2018]);
    assert.deepEqual(likely("Agreed on 8 January 2017. Extended on 31 October 2017."), [null, null]);
  });

  it("is seen in a forecast that the paper has long overtaken", () => {
    assert.deepEqual(likely("Completion now expected March 2014", "2015-01-15"), [2015]);
    assert.deepEqual(likely("Completion expected Dec 2014", "2015-01-15"), [null]);
    assert.deepEqual(likely("Review due October 2015"), [null]);
  });
});

describe("the age of progress", () => {
  it("counts from the newest date at which something happened", () => {
    const text = "Agreed in July 2017. The board met on 12 September 2017. Launch planned for 8 January 2018.";
    assert.equal(newestPastDate(text, "2018-01-15"), "2017-09-12");
    assert.equal(progressAge(text, "2018-01-15"), 125);
  });

  it("counts a month that is not over up to the as-at date", () => {
    assert.equal(progressAge("Training was held in January 2018.", "2018-01-15"), 0);
  });

  it("is unknown without a date, and blind to years, forecasts and slips", () => {
    assert.equal(progressAge("Work goes on.", "2018-01-15"), null);
    assert.equal(progressAge("Savings were made in 2016/17. Expected in May 2017.", "2018-01-15"), null);
    assert.equal(newestPastDate("59% had finished by 8 Jan 218.", "2018-01-15"), null);
  });
});

describe("forecasts against other dates", () => {
  it("that the as-at date has overtaken", () => {
    const texts = (text: string): string[] => forecastsPast(text, "2018-01-15").map((date) => date.text);
    assert.deepEqual(texts("It will be signed off in October 2017 and launched in May 2018."), ["October 2017"]);
    assert.deepEqual(texts("Signed off in October 2017. Due on 15 January 2018."), []);
  });

  it("that lie behind the target", () => {
    const dates = forecastsAfter(
      "Workshops are due by June 2018, the first was held in May 2017.",
      "2018-03-31",
      JUDGED,
    );
    assert.deepEqual(
      dates.map((date) => date.text),
      ["June 2018"],
    );
  });
});
