import check from "../../../src/core/checks/completion-date";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [
      { status: "Complete", completed: "31/08/2017", due: "30 September 2017" },
      { status: "Open", completed: "" },
    ],
  ],
  flagged: [
    [
      ["completed-late G2"],
      [
        { status: "Complete", completed: "31/10/2017", due: "30 September 2017" },
        { status: "Open", completed: "" },
      ],
    ],
    [
      ["completed-after-as-at G2"],
      [
        { status: "Complete", completed: "31/12/2017" },
        { status: "Open", completed: "" },
      ],
    ],
  ],
});
