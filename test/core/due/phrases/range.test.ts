import { duesOf } from "../tables";

duesOf("range", [
  [
    "Commencing 1st November 2017 to 31st March 2018",
    { kind: "range", start: "2017-11-01", end: "2018-03-31", precision: "day" },
  ],
  ["From 31st October to 31st March 2018", { kind: "range", start: "2017-10-31", end: "2018-03-31", problem: null }],
  ["1 April 2015 to 31 March 2016", { kind: "range", start: "2015-04-01", end: "2016-03-31" }],
  ["1-31 March 2018", { kind: "range", start: "2018-03-01", end: "2018-03-31", precision: "day" }],
  ["Starts April 2018 and ends June 2018", { kind: "range", start: "2018-04-01", end: "2018-06-30" }],
  ["Jan - Mar 2018", { kind: "range", start: "2018-01-01", end: "2018-03-31", precision: "month" }],
  ["Oct-Dec 17", { kind: "range", start: "2017-10-01", end: "2017-12-31", problem: null }],
  ["Nov 17 - Jan 18", { kind: "range", start: "2017-11-01", end: "2018-01-31", problem: null }],
  ["between October and December 2017", { kind: "range", start: "2017-10-01", end: "2017-12-31" }],
  ["01.04.2018 - 31.03.2019", { kind: "range", start: "2018-04-01", end: "2019-03-31" }],
  ["Start: 1 April 2018 End: 30 June 2018", { kind: "range", start: "2018-04-01", end: "2018-06-30" }],
  [
    "(Ongoing throughout 2015/16)",
    { kind: "range", start: "2015-04-01", end: "2016-03-31", precision: "year", ongoing: true },
  ],
  ["throughout 2017/18", { kind: "range", start: "2017-04-01", end: "2018-03-31", ongoing: true }],
  ["Ongoing 2017/18", { kind: "range", start: "2017-04-01", end: "2018-03-31", ongoing: true }],
  ["31 March 2018 to 1 April 2017", { kind: "range", start: null, end: "2017-04-01", problem: "impossible" }],
]);
