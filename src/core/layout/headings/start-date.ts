import type { FieldHeadings } from "./heading";

export const startDate: FieldHeadings = {
  field: "startDate",
  phrases: [
    "start",
    "start date",
    "date started",
    "started",
    "commencement date",
    "commencement",
    "commence",
    "planned start",
    "planned start date",
    "actual start date",
    "actual start",
    "date commenced",
    "from",
  ],
  weak: [],
  words: ["start date", "commencement date", "date commenced"],
};
