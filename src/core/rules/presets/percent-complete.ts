import { preset } from "../preset";
import { ARRANGEMENTS } from "../preset-rows/arrangements";
import { CANCELLED, SILENT } from "../preset-rows/shared";

export default preset(
  {
    id: "percent-complete",
    name: "Percent complete (Reading)",
    source:
      "Reading Borough Council's key: up to 25% Red; 26 to 75% Amber; over 75% Green; under 50% and past the date also " +
      "Red. The key is silent on cancelled and on undated actions, and where no percentage is given.",
  },
  [
    { when: { status: "complete, verified" }, rating: "Green", because: "{status}, which is 100%" },
    CANCELLED,
    { when: { dated: "no" }, rating: null, because: "the key is silent on undated actions" },
    {
      when: { percentComplete: "< 50", daysOverdue: ">= 1" },
      rating: "Red",
      because: "{percentComplete}% complete and {daysOverdue} days past {due}",
    },
    { when: { percentComplete: "0 to 25" }, rating: "Red", because: "{percentComplete}% complete" },
    { when: { percentComplete: "26 to 75" }, rating: "Amber", because: "{percentComplete}% complete" },
    { when: { percentComplete: "> 75" }, rating: "Green", because: "{percentComplete}% complete" },
    SILENT,
  ],
  ARRANGEMENTS,
);
