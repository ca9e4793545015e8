import check from "../../../src/core/checks/missing-action";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [[{}], [{ action: "Do it" }, {}]],
  flagged: [[["missing-action B3"], [{}, { action: "TBC" }, {}]]],
});
