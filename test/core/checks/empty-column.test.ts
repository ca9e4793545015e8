import check from "../../../src/core/checks/empty-column";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [[{ notes: "Staff" }, { notes: "" }, { notes: "" }]],
  flagged: [[["empty-column F1"], [{ notes: "" }, { notes: "" }, { notes: "" }]]],
});
