import { preset } from "../preset";
import { ARRANGEMENTS } from "../preset-rows/arrangements";
import { SILENT } from "../preset-rows/shared";

const STARTED = "on-target, in-progress, ongoing, delayed, on-hold";

export default preset(
  {
    id: "evidence",
    name: "Evidence (Bristol)",
    source:
      "Bristol City Council's key: Green completed and evidenced; Amber in progress with evidence; Red not started, or " +
      "started without evidence. The key is silent on actions completed without evidence, cancelled, or of no stated status.",
  },
  [
    {
      when: { status: "complete, verified", hasEvidence: "yes" },
      rating: "Green",
      because: "{status}, with evidence",
    },
    { when: { status: "not-started" }, rating: "Red", because: "not started" },
    { when: { status: STARTED, hasEvidence: "yes" }, rating: "Amber", because: "{status}, with evidence" },
    { when: { status: STARTED, hasEvidence: "no" }, rating: "Red", because: "{status}, without evidence" },
    SILENT,
  ],
  ARRANGEMENTS,
);
