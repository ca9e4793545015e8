import check from "../../../src/core/checks/collective-owner";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [[{ owner: "AD Finance" }, { owner: "Head of Audit" }]],
  flagged: [[["collective-owner C2"], [{ owner: "All CDs" }, { owner: "AD’s" }, {}]]],
});
