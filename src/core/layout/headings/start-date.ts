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
    "timescale start",
    "timescale from",
    "timescale commence",
    "target start",
    "target start date",
    "proposed start date",
    "begin",
  ],
  weak: [],
  words: ["start date", "commencement date", "date commenced"],
};
