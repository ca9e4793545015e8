import { duesOf } from "../tables";

duesOf("by", [
  ["By 31st October 2017", { kind: "by", start: null, end: "2017-10-31", precision: "day", certainty: "certain" }],
  ["30th September 2017", { kind: "by", end: "2017-09-30", precision: "day" }],
  ["April 2014", { kind: "by", end: "2014-04-30", precision: "month" }],
  ["End March 2015", { kind: "by", end: "2015-03-31", precision: "month" }],
  ["no later than 31 March 2018", { kind: "by", end: "2018-03-31" }],
  ["First report prepared by 31st May 2018", { kind: "by", end: "2018-05-31", precision: "day" }],
  ["Budget and Medium Term Financial Plan approved February 2015", { kind: "by", end: "2015-02-28" }],
  ["Training October 14", { kind: "by", end: "2014-10-31", precision: "month", problem: "ambiguous" }],
  ["March 2015 & ongoing", { kind: "by", end: "2015-03-31", precision: "month", ongoing: true }],
  ["Ongoing until March 2018", { kind: "by", end: "2018-03-31", ongoing: true }],
  ["March 2018 and annually thereafter", { kind: "by", end: "2018-03-31", ongoing: true }],
  ["To be completed by March 2018", { kind: "by", end: "2018-03-31" }],
  ["Complete review by March 2018", { kind: "by", end: "2018-03-31" }],
  ["Before the end of June 2018", { kind: "by", end: "2018-06-30" }],
  ["w/c 12 March 2018", { kind: "by", end: "2018-03-18", certainty: "approximate" }],
  ["week ending 16 March 2018", { kind: "by", end: "2018-03-16", certainty: "certain" }],
  ["March 2018?", { kind: "by", end: "2018-03-31", certainty: "approximate" }],
  ["c. March 2018", { kind: "by", end: "2018-03-31", certainty: "approximate" }],
  ["TBC March 2018", { kind: "by", end: "2018-03-31", certainty: "approximate" }],
  ["Sept/Oct 2018", { kind: "by", start: null, end: "2018-10-31", certainty: "approximate" }],
  ["2017/18", { kind: "by", end: "2018-03-31", precision: "year" }],
  ["2018", { kind: "by", end: "2018-12-31", precision: "year" }],
  ["by Q4", { kind: "by", end: "2018-03-31", precision: "quarter", certainty: "assumed", problem: "no-year" }],
  ["14 Aug", { kind: "by", end: "2017-08-14", certainty: "assumed", problem: "no-year" }],
  ["By Friday 30th of March, 2018", { kind: "by", end: "2018-03-30" }],
  ["Annual review March 2018", { kind: "by", end: "2018-03-31" }],
]);

duesOf("by, one date said twice or with an aside", [
  ["Dec-17 (Q3)", { kind: "by", end: "2017-12-31", precision: "month" }],
  ["31 March 2018 (Q4)", { kind: "by", end: "2018-03-31", precision: "day" }],
  ["Publish 2017/18 accounts by June 2018", { kind: "by", end: "2018-06-30" }],
  ["March 2017 - completed April 2017", { kind: "by", end: "2017-03-31" }],
]);

duesOf("by, with a date that cannot be trusted", [
  ["31/04/2018", { kind: "by", end: null, precision: null, problem: "impossible" }],
  ["04/13/18", { kind: "by", end: null, precision: null, problem: "ambiguous" }],
  ["8 Jan 218", { kind: "by", end: null, precision: null, problem: "unlikely-year" }],
  ["31 March 2108", { kind: "by", end: null, precision: null, problem: "unlikely-year" }],
]);
