import check from "../../../src/core/checks/status-in-due";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [[{ due: "Ongoing" }, { due: "As set out in the plan" }]],
  flagged: [[["status-in-due D2"], [{ due: "90% completed July 2017" }, {}]]],
});
