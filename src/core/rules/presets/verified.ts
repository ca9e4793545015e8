import { preset } from "../preset";
import { ARRANGEMENTS } from "../preset-rows/arrangements";
import { CANCELLED, SILENT } from "../preset-rows/shared";

export default preset(
  {
    id: "verified",
    name: "Verified (Sheffield)",
    source:
      "Sheffield City Council's key: Blue complete and verified by a peer; Green complete; Amber on track; Red off track. " +
      "Off track is past the date, delayed or on hold. The key is silent on cancelled actions, and on undated ones unless " +
      "their status says how they stand.",
  },
  [
    { when: { status: "verified" }, rating: "Blue", because: "complete and verified" },
    { when: { status: "complete" }, rating: "Green", because: "complete, not yet verified" },
    CANCELLED,
    { when: { daysOverdue: ">= 1" }, rating: "Red", because: "off track: {daysOverdue} days past {due}" },
    { when: { status: "delayed, on-hold" }, rating: "Red", because: "off track: {status}" },
    { when: { status: "on-target" }, rating: "Amber", because: "on track, as its status says" },
    { when: { dated: "yes" }, rating: "Amber", because: "on track: due on {due}, which is not past" },
    SILENT,
  ],
  ARRANGEMENTS,
);
