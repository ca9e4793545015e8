import { duesOf } from "../tables";

duesOf("from", [
  ["From 1st October 2017", { kind: "from", start: "2017-10-01", end: null, precision: "day" }],
  ["Commence 31st January 2018 (for Q3)", { kind: "from", start: "2018-01-31", end: null, precision: "day" }],
  ["Start Apr 2018", { kind: "from", start: "2018-04-01", end: null }],
  ["Commencing April 2018", { kind: "from", start: "2018-04-01", end: null, precision: "month" }],
  ["April 2018 onwards", { kind: "from", start: "2018-04-01", end: null }],
  ["with effect from 1 April 2018", { kind: "from", start: "2018-04-01", end: null }],
  [
    "Ongoing to commence May 2014, reviewed by the CFO and the committee",
    { kind: "from", start: "2014-05-01", end: null, ongoing: true },
  ],
  ["ongoing from April 2017", { kind: "from", start: "2017-04-01", ongoing: true }],
  ["Not before 1 June 2018", { kind: "from", start: "2018-06-01", end: null }],
  ["After March 2018", { kind: "from", start: "2018-04-01", end: null }],
  ["From 31/04/2018", { kind: "from", start: null, end: null, precision: null, problem: "impossible" }],
]);
