import check from "../../../src/core/checks/blue-not-complete";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [
      { outcome: "Blue", status: "Complete" },
      { outcome: "Green", status: "In progress" },
    ],
  ],
  flagged: [
    [
      ["blue-not-complete G2"],
      [
        { outcome: "Blue", status: "In progress" },
        { outcome: "Green", status: "In progress" },
      ],
    ],
  ],
});
