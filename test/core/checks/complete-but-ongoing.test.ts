import check from "../../../src/core/checks/complete-but-ongoing";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [{ due: "Ongoing" }, {}],
    [{ status: "Complete" }, {}],
  ],
  flagged: [[["complete-but-ongoing D2"], [{ due: "Ongoing", status: "Complete" }, {}]]],
});
