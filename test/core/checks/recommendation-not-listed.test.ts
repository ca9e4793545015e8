import check from "../../../src/core/checks/recommendation-not-listed";
import { grid } from "../../builders/grid";
import { tableOf } from "../../builders/tracker";

const LIST = grid(
  [
    ["Ref", "Recommendation"],
    ["R1", "Keep a register"],
    ["R2", "Train managers"],
    ["R3", "Report twice a year"],
  ],
  { sheet: "Recommendations" },
);

tableOf(check, {
  clean: [
    { rows: [{ recommendation: "R1" }, { recommendation: "R2" }], otherSheets: [LIST] },
    [{ recommendation: "R9" }, {}],
  ],
  flagged: [
    [
      ["recommendation-not-listed F3"],
      { rows: [{ recommendation: "R1" }, { recommendation: "R9" }], otherSheets: [LIST] },
    ],
  ],
});
