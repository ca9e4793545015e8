import check from "../../../src/core/checks/missing-due";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [[{}], [{ due: "As required" }, { due: "Ongoing" }, { due: "", status: "Cancelled" }]],
  flagged: [
    [
      ["missing-due D3", "missing-due D4"],
      [{}, { due: "" }, { due: "TBC" }],
    ],
    [["missing-due-complete D3"], [{}, { due: "", status: "Complete" }]],
    [["due-elsewhere D3"], [{}, { due: "As set out in the improvement plan" }]],
  ],
});
