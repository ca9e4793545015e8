import { duesOf } from "../tables";

duesOf("recurring", [
  ["Six monthly", { kind: "recurring", start: null, end: null, precision: null }],
  ["6-monthly", { kind: "recurring", end: null }],
  ["Quarterly", { kind: "recurring", end: null }],
  ["Annually", { kind: "recurring", end: null }],
  ["Monthly", { kind: "recurring", end: null }],
  ["Termly", { kind: "recurring", end: null }],
  ["Half yearly", { kind: "recurring", end: null }],
  ["twice a year", { kind: "recurring", end: null }],
  ["Each meeting", { kind: "recurring", end: null }],
  ["Annually in June", { kind: "recurring", end: null, problem: null }],
  ["Annual (March)", { kind: "recurring", end: null }],
  ["every September", { kind: "recurring", end: null }],
  ["31 March annually", { kind: "recurring", end: null }],
  ["Monthly from April 2018", { kind: "recurring", start: "2018-04-01", end: null, precision: "month" }],
  ["Monthly until March 2019", { kind: "recurring", end: "2019-03-31" }],
  ["Annually - March 2018", { kind: "recurring", end: "2018-03-31" }],
]);
