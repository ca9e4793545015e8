import check from "../../../src/core/checks/duplicate-ref";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [Array.from({ length: 12 }, (_, index) => ({ ref: `${(index % 4) + 1}.` })), [{}, {}, {}]],
  flagged: [[["duplicate-ref A4"], [{ ref: "1." }, { ref: "2." }, { ref: "1." }]]],
});
