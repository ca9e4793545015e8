import { duesOf, type DueExample } from "../tables";
import type { DueKind } from "../../../../src/core/due/due";

const all = (kind: DueKind, words: readonly string[]): DueExample[] =>
  words.map((each) => [
    each,
    { kind, start: null, end: null, precision: null, ongoing: kind === "ongoing", problem: null },
  ]);

duesOf(
  "as required",
  all("as-required", [
    "As required",
    "as and when",
    "As and when required",
    "where necessary",
    "If needed",
    "Ad hoc",
    "on request",
  ]),
);

duesOf(
  "ongoing",
  all("ongoing", ["Ongoing", "ongoing", "On-going", "Continuous", "Business as usual", "Rolling programme"]),
);

duesOf(
  "event",
  all("event", [
    "Prior to commissioning of each significant contract",
    "Following approval",
    "On completion of the review",
    "Summer conference",
    "Once the system is live",
    "within 3 months of go-live",
    "Next Cabinet meeting",
    "Subject to funding",
  ]),
);

duesOf("unspecified", [
  ["", { kind: "unspecified", words: null, end: null, problem: null }],
  ["\u00a0 \n", { kind: "unspecified", words: null }],
  ...all("unspecified", [
    "TBC",
    "TBA",
    "n/a",
    "-",
    "None",
    "As set out in OFSTED action plan",
    "Complete",
    "Done",
    "No date set",
    "30 days",
  ]),
  ["90% completed July 2014", { kind: "unspecified", end: null, problem: null }],
  ["Complete 31/03/2018", { kind: "unspecified", end: null, problem: null }],
  ["Completed March 2017", { kind: "unspecified", end: null }],
  ["31032018", { kind: "unspecified", end: null, problem: "unreadable" }],
  ["31/3/2o18", { kind: "unspecified", end: null, problem: "unreadable" }],
]);
