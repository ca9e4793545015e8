import check from "../../../src/core/checks/complete-not-blue";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [
      { outcome: "Green", status: "Complete" },
      { outcome: "Green", status: "In progress" },
    ],
    [
      { outcome: "Blue", status: "Complete" },
      { outcome: "Green", status: "In progress" },
    ],
  ],
  flagged: [
    [
      ["complete-not-blue G2"],
      [
        { outcome: "Green", status: "Complete" },
        { outcome: "Blue", status: "Complete" },
        { outcome: "Green", status: "In progress" },
      ],
    ],
  ],
});
