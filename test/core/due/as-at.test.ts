import assert from "node:assert/strict";
import { asAtStatement } from "../../../src/core/due/as-at";

const STATED: readonly [text: string, date: string, words: string][] = [
  ["Progress Update – as at 15 Jan 18", "2018-01-15", "as at 15 Jan 18"],
  ["Progress update to September 2017", "2017-09-30", "Progress update to September 2017"],
  ["Progress to 29th February 2016", "2016-02-29", "Progress to 29th February 2016"],
  ["Progress update to Dec 2016 (Quarter 3)", "2016-12-31", "Progress update to Dec 2016"],
  ["Position at 31/3/18", "2018-03-31", "Position at 31/3/18"],
  ["Status as of 3 May 2018", "2018-05-03", "Status as of 3 May 2018"],
  ["Update – Q2 2018/19", "2018-09-30", "Update – Q2 2018/19"],
  ["Quarter 3 2017/18 update", "2017-12-31", "Quarter 3 2017/18 update"],
  ["March 2018 progress", "2018-03-31", "March 2018 progress"],
  ["Comments (March 2018)", "2018-03-31", "Comments (March 2018)"],
  ["Progress July – September 2017", "2017-09-30", "Progress July – September 2017"],
  ["RAG Rating Q3 2017/18", "2017-12-31", "RAG Rating Q3 2017/18"],
  ["Last updated: 3 May 2018", "2018-05-03", "Last updated: 3 May 2018"],
  ["Position as at end of December 2017", "2017-12-31", "Position as at end of December 2017"],
  ["Reporting date: 31 December 2020", "2020-12-31", "Reporting date: 31 December 2020"],
  ["Quarter ended 30 September 2020", "2020-09-30", "Quarter ended 30 September 2020"],
];

const NOTHING: readonly string[] = [
  "Further Action Required to March 2017 (Quarter 4)",
  "Audit and Assurance Committee – 21st March 2016",
  "Progress report to Audit Committee – 21 March 2016",
  "Progress update, Annual Governance Statement Action Plan 2015",
  "Progress Update on Annual Governance Statement Action Plan 2017-18",
  "Responsibility and Implementation Date (as per 2016/17 AGS)",
  "Previous RAG (Sept 2017)",
  "Progress since last report (Sept 2017)",
  "Action to March 2018",
  "Progress",
  "1st March 2016",
  "",
];

describe("an as-at statement", () => {
  for (const [text, date, words] of STATED) {
    it(text, () => assert.deepEqual(asAtStatement(text), { date, words, how: "stated" }));
  }
  for (const text of NOTHING) it(`is not ${JSON.stringify(text)}`, () => assert.equal(asAtStatement(text), null));

  it("can be told in a sentence", () => {
    const text =
      "Overall prospect of success in full by 31st March 2018: At the end of November 2017 the plan was in line.";
    assert.deepEqual(asAtStatement(text), { date: "2017-11-30", words: "At the end of November 2017", how: "told" });
  });

  it("takes a missing year from the title's period", () => {
    const context = { asAt: null, period: { start: "2017-04-01", end: "2018-03-31" } };
    assert.equal(asAtStatement("Progress to September", context)?.date, "2017-09-30");
    assert.equal(asAtStatement("Quarter 3 update", context)?.date, "2017-12-31");
    assert.equal(asAtStatement("Quarter 3 update"), null);
  });
});
