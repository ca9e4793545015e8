import { preset } from "../preset";
import { CANCELLED, COMPLETE_ON_TARGET, SILENT } from "../preset-rows/shared";
import { ARRANGEMENTS } from "../preset-rows/arrangements";

/** Facts count whole days, so a month is counted as 30 of them. */
export default preset(
  {
    id: "months-behind",
    name: "Months behind (Bromsgrove)",
    source:
      "Bromsgrove District Council's key: Green on target; Amber up to one month behind; Red over one month behind. A " +
      "month is counted as 30 days. The key is silent on cancelled and on undated actions.",
  },
  [
    COMPLETE_ON_TARGET,
    CANCELLED,
    { when: { daysOverdue: "> 30" }, rating: "Red", because: "{daysOverdue} days behind its date of {due}" },
    { when: { daysOverdue: "1 to 30" }, rating: "Amber", because: "{daysOverdue} days behind its date of {due}" },
    { when: { dated: "yes" }, rating: "Green", because: "on target: due on {due}, which is not past" },
    SILENT,
  ],
  ARRANGEMENTS,
);
