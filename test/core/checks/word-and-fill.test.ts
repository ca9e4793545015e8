import check from "../../../src/core/checks/word-and-fill";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    { rows: [{ outcome: "Green" }, { outcome: "Green" }], fills: { F2: "#00B050", "A3:F3": "#BDD7EE" } },
    { rows: [{ outcome: "Green" }, { outcome: "Red" }], fills: { F2: "#00B050", F3: "#FF0000" } },
  ],
  flagged: [
    [
      ["word-and-fill F3"],
      { rows: [{ outcome: "Green" }, { outcome: "Green" }], fills: { F2: "#00B050", F3: "#FF0000" } },
    ],
  ],
});
