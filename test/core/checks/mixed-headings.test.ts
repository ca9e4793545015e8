import check from "../../../src/core/checks/mixed-headings";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [
      { outcome: "Green", arrangements: "Green" },
      { outcome: "Green", arrangements: "Green" },
    ],
  ],
  flagged: [
    [
      ["mixed-headings G1"],
      {
        rows: [
          { outcome: "Green", arrangements: "Green" },
          { outcome: "Green", arrangements: "Green" },
        ],
        headings: { outcome: "RAGB rating - Outcome", arrangements: "BRAG rating - Arrangements" },
      },
    ],
  ],
});
