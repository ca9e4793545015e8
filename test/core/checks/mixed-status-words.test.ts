import check from "../../../src/core/checks/mixed-status-words";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [[{ status: "Complete" }, { status: "Completed" }, { status: "Achieved" }]],
  flagged: [
    [["mixed-status-words F4"], [{ status: "Complete" }, { status: "Achieved" }, { status: "Implemented" }, {}]],
  ],
});
