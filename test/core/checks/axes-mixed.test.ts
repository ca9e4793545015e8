import check from "../../../src/core/checks/axes-mixed";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [
      { outcome: "Green", arrangements: "Amber" },
      { outcome: "Blue", arrangements: "Blue" },
    ],
  ],
  flagged: [
    [
      ["axes-mixed G2"],
      [
        { outcome: "Blue", arrangements: "Amber" },
        { outcome: "Green", arrangements: "Green" },
      ],
    ],
  ],
});
