import check from "../../../src/core/checks/earlier-date-passed";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [[{ due: "January 2018 and March 2018" }, {}], [{ due: "31 March 2018" }]],
  flagged: [[["earlier-date-passed D2"], [{ due: "September 2017 and March 2018" }, {}]]],
});
