import check from "../../../src/core/checks/green-but-overdue";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [[{ outcome: "Green" }, { outcome: "Red", due: "31 July 2017" }]],
  flagged: [[["green-but-overdue F3"], [{ outcome: "Green" }, { outcome: "Green", due: "31 July 2017" }]]],
});
