import type { FieldHeadings } from "./heading";

export const recommendations: FieldHeadings = {
  field: "recommendations",
  phrases: [
    "with reference to recommendation",
    "reference to recommendation",
    "link to recommendation",
    "linked recommendation",
    "related recommendation",
    "relevant recommendation",
    "recommendation reference",
    "recommendation addressed",
    "cross reference to recommendation",
  ],
  weak: [
    "recommendation no",
    "recommendation number",
    "recommendation ref",
    "rec no",
    "rec number",
    "rec ref",
    "rec",
    "recommendation",
  ],
  words: ["reference recommendation", "link recommendation", "relevant recommendation", "related recommendation"],
};
