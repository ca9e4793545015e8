import { duesOf } from "../tables";

duesOf("stray characters and lines", [
  ["<p>31 March&nbsp;2018</p>", { kind: "by", end: "2018-03-31", words: "<p>31 March&nbsp;2018</p>" }],
  ["31 March 2018<br>", { kind: "by", end: "2018-03-31" }],
  ["\u00a0By\u00a031st March\u200b2018 ", { kind: "by", end: "2018-03-31", words: "By 31st March 2018" }],
  ["31st\nMarch 2018", { kind: "by", end: "2018-03-31", precision: "day" }],
  ["31 March\n2018", { kind: "by", end: "2018-03-31", precision: "day", problem: null }],
  ["Phase 1\nMarch 2018", { kind: "by", end: "2018-03-31", precision: "month" }],
]);
