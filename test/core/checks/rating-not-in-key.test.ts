import check from "../../../src/core/checks/rating-not-in-key";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [[{ outcome: "Green" }, { outcome: "Amber" }, { outcome: "n/a" }]],
  flagged: [[["rating-not-in-key F3"], [{ outcome: "Green" }, { outcome: "Purple" }, { outcome: "Red" }]]],
});
