import check from "../../../src/core/checks/due-problem";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [[{}], [{ due: "Ongoing" }, { due: "March 2018" }]],
  flagged: [
    [["date-ambiguous D2"], [{ due: "Training March 18" }, {}]],
    [["date-impossible D2"], [{ due: "31 February 2018" }, {}]],
    [["date-no-year D2"], [{ due: "14 August" }, {}]],
    [["date-no-year D2"], [{ due: "From 31st October to 31st March 2018" }, {}]],
    [["date-unreadable D2"], [{ due: "31/3/2o18" }, {}]],
  ],
});
