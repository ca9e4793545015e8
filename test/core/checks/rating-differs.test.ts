import check from "../../../src/core/checks/rating-differs";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [[{ outcome: "Green" }, { outcome: "Green" }]],
  flagged: [
    [["rating-differs F2"], [{ outcome: "Amber", due: "31 July 2017" }, { outcome: "Green" }]],
    [["rating-cautious F2"], [{ outcome: "Red" }, { outcome: "Green" }]],
  ],
});
