import { duesOf } from "../tables";

duesOf("multiple", [
  [
    "September 2017 March 2018",
    {
      kind: "multiple",
      start: null,
      end: "2018-03-31",
      precision: "month",
      history: null,
      dates: [
        { text: "September 2017", end: "2017-09-30", precision: "month" },
        { text: "March 2018", end: "2018-03-31", precision: "month" },
      ],
    },
  ],
  [
    "31 December 14  March 2015 for those with no access to CPD on-line",
    {
      kind: "multiple",
      end: "2015-03-31",
      precision: "month",
      dates: [
        { text: "31 December 14", end: "2014-12-31", precision: "day" },
        { text: "March 2015 for those with no access to CPD on-line", end: "2015-03-31", precision: "month" },
      ],
    },
  ],
  ["30/09/2017\n31/12/2017", { kind: "multiple", end: "2017-12-31", words: "30/09/2017 31/12/2017" }],
  ["30/06/17, 30/09/17 and 31/12/17", { kind: "multiple", end: "2017-12-31", precision: "day" }],
  ["March 2018 and September 2017", { kind: "multiple", end: "2018-03-31" }],
  [
    "first draft 31 March 2018, final 30 June 2018",
    {
      end: "2018-06-30",
      dates: [
        { text: "31 March 2018", end: "2018-03-31", precision: "day" },
        { text: "30 June 2018", end: "2018-06-30", precision: "day" },
      ],
    },
  ],
  ["Phase 1: June 2018; Phase 2: Dec 2018", { kind: "multiple", end: "2018-12-31" }],
  ["Q1 & Q3 2018/19", { kind: "multiple", end: "2018-12-31", precision: "quarter", problem: null }],
  ["31/04/2018 and 30/06/2018", { kind: "multiple", end: "2018-06-30", problem: "impossible" }],
]);
