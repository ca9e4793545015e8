import type { FieldHeadings } from "./heading";

export const resources: FieldHeadings = {
  field: "resources",
  phrases: [
    "resource",
    "resource required",
    "resource needed",
    "resource implication",
    "resource and budget",
    "budget",
    "budget and resource",
    "cost",
    "cost and resource",
    "estimated cost",
    "funding",
    "funding source",
    "financial implication",
    "finance",
  ],
  weak: [],
  words: ["resource", "budget", "funding", "cost"],
};
