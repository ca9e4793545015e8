import check from "../../../src/core/checks/further-action";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [[{ further: "Issue the policy by March 2018." }, { further: "NFA required", status: "Complete" }]],
  flagged: [
    [["further-action-empty F3"], [{ further: "Issue the policy." }, { further: "" }]],
    [
      ["further-action-past F3"],
      [{ further: "Issue the policy." }, { further: "The visit took place between 6 and 30 November 2017." }],
    ],
    [
      ["further-action-complete F3"],
      [{ further: "Issue the policy." }, { further: "Train all managers.", status: "Complete" }],
    ],
    [
      ["further-action-undated F3"],
      [{ further: "Issue the policy." }, { further: "Update the plan once the audit is over.", due: "" }],
    ],
  ],
});
