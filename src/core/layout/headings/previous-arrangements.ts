import type { FieldHeadings } from "./heading";

export const previousArrangements: FieldHeadings = {
  field: "previousArrangements",
  phrases: ["previous arrangement", "last arrangement", "previous arrangement rating", "arrangement last time"],
  weak: [],
  words: ["previous arrangement", "last arrangement", "prior arrangement", "arrangement previous", "arrangement last"],
};
