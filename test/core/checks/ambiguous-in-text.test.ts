import check from "../../../src/core/checks/ambiguous-in-text";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [[{ progress: "Finished on 4 March 2017." }, {}]],
  flagged: [
    [["ambiguous-date-in-text E2"], [{ progress: "All solutions will be in place by March 15." }, {}]],
    [["ambiguous-date-in-text E2"], [{ progress: "In January17 a method was approved." }, {}]],
  ],
});
