import type { FieldHeadings } from "./heading";

export const evidence: FieldHeadings = {
  field: "evidence",
  phrases: [
    "evidence",
    "evidence of completion",
    "evidence of implementation",
    "evidence of delivery",
    "evidence required",
    "evidence provided",
    "evidence seen",
    "evidence link",
    "evidence reference",
    "evidence base",
    "source of evidence",
    "supporting evidence",
    "assurance evidence",
    "completion evidence",
    "proof",
    "assurance",
  ],
  weak: [],
  words: ["evidence"],
};
