import check from "../../../src/core/checks/year-typo";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [{ progress: "It was originally due to be finished in March 2017." }, {}],
    [{ progress: "It was agreed on 8 November 2017." }, {}],
    [{ due: "31 March 2018" }],
  ],
  flagged: [
    [["year-typo E2"], [{ progress: "It was agreed on 8 Nov 217." }, {}]],
    [["year-typo E2"], [{ progress: "Now expected in March 2017." }, {}]],
    [["year-typo D2"], [{ due: "31 March 2108" }, {}]],
  ],
});
