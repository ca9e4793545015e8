import check from "../../../src/core/checks/dates-unassigned";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [[{}], [{ due: "January 2018 and March 2018" }, {}]],
  flagged: [
    [
      ["dates-unassigned C2"],
      {
        headings: { owner: "Responsible officer and target date", due: "Resources" },
        rows: [
          { owner: "Head of Audit / Head of Finance\nJanuary 2018 March 2018", due: "" },
          { owner: "Head of Audit\nMarch 2018", due: "" },
        ],
      },
    ],
  ],
});
