import check from "../../../src/core/checks/missing-progress";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [{}],
    [{}, { progress: "", status: "Complete" }],
    [{ progress: "" }, { progress: "" }, { progress: "" }, { progress: "" }],
  ],
  flagged: [
    [["missing-progress E3"], [{}, { progress: "" }]],
    [["missing-progress E3"], [{}, { progress: "No update" }]],
  ],
});
