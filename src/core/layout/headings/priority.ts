import type { FieldHeadings } from "./heading";

export const priority: FieldHeadings = {
  field: "priority",
  phrases: [
    "priority",
    "priority level",
    "priority rating",
    "priority ranking",
    "recommendation priority",
    "action priority",
    "rec priority",
    "risk priority",
    "priority high medium low",
    "priority h m l",
    "high medium low",
    "h m l",
    "urgency",
    "importance",
  ],
  weak: ["risk", "risk level", "risk rating", "grade", "category", "severity", "level", "ranking"],
  words: ["priority level", "priority rating", "priority of", "recommendation priority"],
};
