import type { FieldHeadings } from "./heading";

export const crossReference: FieldHeadings = {
  field: "crossReference",
  phrases: [
    "cross reference",
    "cross ref",
    "x ref",
    "linked action",
    "related action",
    "link to other action",
    "link to action",
    "see also",
    "linked to",
  ],
  weak: [],
  words: ["cross ref", "cross reference", "linked action", "related action"],
};
