import check from "../../../src/core/checks/overdue";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [{ due: "31 March 1918" }, {}],
    [{}],
    [{ due: "30 November 2017" }],
    [{ due: "31 October 2017", progress: "Completed in October 2017." }, {}],
    [{ due: "Ongoing" }],
  ],
  flagged: [
    [["overdue D2"], [{ due: "29 November 2017" }, {}]],
    [
      ["overdue G2"],
      [
        { original: "31/03/2017", revised: "31/08/2017", due: "" },
        { original: "31/03/2018", revised: "", due: "" },
      ],
    ],
  ],
});
