import check from "../../../src/core/checks/ref-converted";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [[{ ref: 1 }, { ref: 2 }, { ref: 3 }]],
  flagged: [
    [["ref-converted A3"], { rows: [{ ref: 1.8 }, { ref: 43102 }, { ref: 1.9 }], formats: { A3: "d-mmm" } }],
    [["ref-converted A4"], [{ ref: 1.8 }, { ref: 1.9 }, { ref: 1.1 }]],
  ],
});
