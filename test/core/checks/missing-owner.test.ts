import check from "../../../src/core/checks/missing-owner";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [[{}], [{ owner: "", status: "Complete", due: "31 October 2017" }]],
  flagged: [
    [["missing-owner C3"], [{}, { owner: "" }]],
    [["missing-owner C3"], [{}, { owner: "TBC" }]],
  ],
});
