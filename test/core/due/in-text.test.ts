import assert from "node:assert/strict";
import { dueInText } from "../../../src/core/due/in-text";
import { JUDGED } from "./tables";

const PLAN = { start: "2015-04-01", end: "2016-03-31" };
const CONTEXT = { asAt: "2016-02-29", period: PLAN };

type Example = readonly [
  text: string,
  words: string,
  kind: string,
  start: string | null,
  end: string | null,
  ongoing?: boolean,
];

const FOUND: readonly Example[] = [
  [
    "Agree an improvement plan by end of July 2015 and put it into practice.",
    "by end of July 2015",
    "by",
    null,
    "2015-07-31",
  ],
  [
    "Name a lead for information governance in the corporate team (1st April 2015).",
    "(1st April 2015)",
    "by",
    null,
    "2015-04-01",
  ],
  ["Name a lead officer. (1st April 2015)", "(1st April 2015)", "by", null, "2015-04-01"],
  [
    "The group oversees delivery (Ongoing throughout 2015/16).",
    "(Ongoing throughout 2015/16)",
    "range",
    "2015-04-01",
    "2016-03-31",
    true,
  ],
  [
    "Carry out the audit's advice on payment cards in 2015/16 to strengthen control.",
    "in 2015/16",
    "by",
    null,
    "2016-03-31",
  ],
  ["Work throughout the year with the advisors.", "throughout the year", "range", "2015-04-01", "2016-03-31", true],
  ["Deliver training within the financial year.", "within the financial year", "by", null, "2016-03-31"],
  ["New structure to be in place by September 2015.", "to be in place by September 2015", "by", null, "2015-09-30"],
  ["Refresh the register before 30/06/2015", "before 30/06/2015", "by", null, "2015-06-30"],
  ["Report to Council in March 2016", "in March 2016", "by", null, "2016-03-31"],
  ["Complete the training – March 2016.", "March 2016", "by", null, "2016-03-31"],
  ["Publish the strategy (Q3 2015/16)", "(Q3 2015/16)", "by", null, "2015-12-31"],
  ["Review by March 2016 and report by June 2016.", "by March 2016, by June 2016", "multiple", null, "2016-06-30"],
];

const NOTHING: readonly string[] = [
  "Address the issues of the 2016/17 AGS.",
  "Continue the work under way since March 2014.",
  "Carry out the plan that was approved in May 2015.",
  "Carry out the plan approved in May 2015",
  "Respond to the notice (issued 30 September 2015) in full.",
  "Answer the report of July 2015 and its findings.",
  "Train all staff.",
  "",
];

describe("a due date in an action's text", () => {
  for (const [text, words, kind, start, end, ongoing = false] of FOUND) {
    it(`${words} in ${JSON.stringify(text.slice(0, 40))}`, () => {
      const found = dueInText(text, CONTEXT);
      assert.ok(found);
      const { due } = found;
      assert.deepEqual(
        [found.words, due.words, due.kind, due.start, due.end, due.ongoing],
        [words, words, kind, start, end, ongoing],
      );
    });
  }

  for (const text of NOTHING) {
    it(`none in ${JSON.stringify(text)}`, () => assert.equal(dueInText(text, CONTEXT), null));
  }

  it("takes the year of the as-at date where the title names none", () => {
    assert.equal(dueInText("Work throughout the year.", JUDGED)?.due.end, "2018-03-31");
    assert.equal(dueInText("Work throughout the year.", { asAt: null }), null);
  });
});
