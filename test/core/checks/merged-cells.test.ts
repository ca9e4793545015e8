import check from "../../../src/core/checks/merged-cells";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [{ rows: [{}, {}], merges: ["A1:A1"] }],
  flagged: [
    [["merged-over-actions B2"], { rows: [{}, { action: null, due: "30 June 2018" }, {}], merges: ["B2:B3"] }],
    [["merged-across E2"], { rows: [{ notes: "" }, { notes: "Staff" }, { notes: "Staff" }], merges: ["E2:F2"] }],
  ],
});
