import { duesOf } from "../tables";

const once = (original: string): { original: string; timesRevised: number } => ({ original, timesRevised: 1 });

duesOf("history", [
  [
    "March 2016 revised Target Date October 2016",
    {
      kind: "by",
      end: "2016-10-31",
      precision: "month",
      history: once("2016-03-31"),
      dates: [
        { text: "March 2016", end: "2016-03-31", precision: "month" },
        { text: "October 2016", end: "2016-10-31", precision: "month" },
      ],
    },
  ],
  ["Originally March 2017, now Dec 2017", { end: "2017-12-31", history: once("2017-03-31") }],
  ["Dec 2017 (was March 2017)", { end: "2017-12-31", history: once("2017-03-31") }],
  ["30 November 2017 (extended from 30 September 2017)", { end: "2017-11-30", history: once("2017-09-30") }],
  ["Slipped from May to July 2018", { kind: "by", end: "2018-07-31", history: once("2018-05-31") }],
  ["31/03/2017 (original) 30/09/2017 (revised)", { end: "2017-09-30", history: once("2017-03-31") }],
  ["O: 31/03/2018 R: 30/09/2018", { end: "2018-09-30", history: once("2018-03-31") }],
  ["31/3/18 -> 30/6/18", { end: "2018-06-30", history: once("2018-03-31") }],
  ["30/09/2017\nNEW DATE 31/12/2017", { end: "2017-12-31", history: once("2017-09-30") }],
  [
    "June 2017 slipped to Sept 2017 extended to March 2018",
    { end: "2018-03-31", history: { original: "2017-06-30", timesRevised: 2 } },
  ],
  ["Revised Target Date October 2016", { kind: "by", end: "2016-10-31", history: null, dates: [] }],
  ["Deferred to June 2018", { kind: "by", end: "2018-06-30", history: null }],
]);
