import type { FieldHeadings } from "./heading";

export const ratingArrangements: FieldHeadings = {
  field: "ratingArrangements",
  phrases: [
    "arrangement",
    "arrangement rating",
    "arrangement rag",
    "arrangement ragb",
    "rag arrangement",
    "brag arrangement",
    "ragb arrangement",
  ],
  weak: [],
  words: ["arrangement"],
};
