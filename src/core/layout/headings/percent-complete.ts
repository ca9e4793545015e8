import type { FieldHeadings } from "./heading";

export const percentComplete: FieldHeadings = {
  field: "percentComplete",
  phrases: [
    "percent complete",
    "percentage complete",
    "percent completed",
    "percentage completed",
    "percent",
    "percentage",
    "progress percent",
    "percent progress",
    "complete percent",
    "completion percent",
    "percentage progress",
    "percentage completion",
    "percent done",
    "proportion complete",
    "percent completion",
    "percent delivered",
    "pc complete",
  ],
  weak: [],
  words: ["percent complete", "percentage complete", "percent", "percentage"],
};
