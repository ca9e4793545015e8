import type { PresetRow } from "../preset";

/** No body publishes a key for this axis: these rows ask whether somebody answers for the action, by when, and lately. */
export const ARRANGEMENTS: readonly PresetRow[] = [
  { when: { status: "complete, verified" }, rating: "Blue", because: "{status}" },
  { when: { status: "cancelled" }, rating: "Grey", because: "cancelled, or not adopted" },
  { when: { hasOwner: "no" }, rating: "Red", because: "no owner" },
  { when: { dated: "no", hasProgress: "no" }, rating: "Red", because: "neither a date nor progress" },
  { when: { hasProgress: "no" }, rating: "Amber", because: "no progress is reported" },
  {
    when: { progressAgeDays: "> 92" },
    rating: "Amber",
    because: "the latest progress is {progressAgeDays} days old",
  },
  { when: { dated: "no" }, rating: "Amber", because: "no date by which it ends" },
  { when: {}, rating: "Green", because: "it has an owner and a date, and its progress is not known to be old" },
];
