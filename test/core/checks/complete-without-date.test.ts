import check from "../../../src/core/checks/complete-without-date";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [{ due: "Completed November 2016", progress: "Minute 42" }, {}],
    [{ progress: "Completed in October 2017." }, {}],
    [{ status: "Complete", completed: "31/10/2017", progress: "Done" }, { completed: "" }],
    [{ progress: "Work goes on." }],
  ],
  flagged: [
    [["complete-without-date E3"], [{}, { progress: "Completed. The new register is in use." }]],
    [["complete-without-evidence E3"], [{}, { progress: "Completed." }]],
  ],
});
