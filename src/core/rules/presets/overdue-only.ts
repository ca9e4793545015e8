import { preset } from "../preset";
import { ARRANGEMENTS } from "../preset-rows/arrangements";

/** Every action that is neither completed nor dropped is outstanding, so this key is silent on none. */
export default preset(
  {
    id: "overdue-only",
    name: "Overdue only (Leicestershire)",
    source:
      "Leicestershire County Council's key: Red outstanding past the target date; Amber outstanding; Green completed; " +
      "Grey not adopted.",
  },
  [
    { when: { status: "complete, verified" }, rating: "Green", because: "{status}" },
    { when: { status: "cancelled" }, rating: "Grey", because: "not adopted" },
    { when: { daysOverdue: ">= 1" }, rating: "Red", because: "outstanding, {daysOverdue} days past {due}" },
    { when: {}, rating: "Amber", because: "outstanding, and not past a target date" },
  ],
  ARRANGEMENTS,
);
