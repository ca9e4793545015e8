import check from "../../../src/core/checks/missing-rating";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [{ outcome: "Green" }, { outcome: "Amber" }],
    [{}],
    [{ outcome: "Green" }, { outcome: "", status: "Cancelled" }],
  ],
  flagged: [[["missing-rating F3"], [{ outcome: "Green" }, { outcome: "" }, { outcome: "Red" }]]],
});
