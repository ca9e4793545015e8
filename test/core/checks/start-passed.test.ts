import check from "../../../src/core/checks/start-passed";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [{ due: "1 October 2017 to 31 March 2018" }, {}],
    [{ due: "From 1 January 2018", progress: "Dates to be agreed." }, {}],
  ],
  flagged: [
    [
      ["start-passed D2"],
      [{ due: "1 October 2017 to 31 March 2018", progress: "Dates of the sessions to be agreed." }, {}],
    ],
    [["start-passed D2"], [{ due: "From 1 October 2017", status: "Not started" }, {}]],
  ],
});
