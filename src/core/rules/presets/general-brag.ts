import { preset } from "../preset";
import { ARRANGEMENTS } from "../preset-rows/arrangements";

export default preset(
  {
    id: "general-brag",
    name: "General BRAG (default)",
    source:
      "The key that most councils' BRAG ratings share: Blue complete; Green on target; Amber at risk or slipped up to " +
      "30 days; Red slipped more than 30 days, or no date and no progress; Grey not going ahead.",
  },
  [
    { when: { status: "complete, verified" }, rating: "Blue", because: "{status}" },
    { when: { status: "cancelled" }, rating: "Grey", because: "cancelled, not adopted or no longer relevant" },
    { when: { daysOverdue: "> 30" }, rating: "Red", because: "{daysOverdue} days past {due} and not complete" },
    { when: { daysOverdue: "1 to 30" }, rating: "Amber", because: "{daysOverdue} days past {due} and not complete" },
    { when: { status: "delayed, on-hold" }, rating: "Amber", because: "{status}" },
    { when: { dated: "no", hasProgress: "no" }, rating: "Red", because: "neither a date nor progress" },
    {
      when: { daysUntilDue: "0 to 30", hasProgress: "no" },
      rating: "Amber",
      because: "due within 30 days, on {due}, and no progress is reported",
    },
    { when: { hasProgress: "yes" }, rating: "Green", because: "progress is reported and it is not overdue" },
    { when: { dated: "yes" }, rating: "Green", because: "due on {due}, which is not past" },
    { when: {}, rating: "Amber", because: "it has no date, and the tracker has no progress column" },
  ],
  ARRANGEMENTS,
);
