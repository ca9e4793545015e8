import check from "../../../src/core/checks/period-mismatch";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [{ rows: [{}, {}], headings: { progress: "Progress to November 2017" } }],
  flagged: [[["period-mismatch E1"], { rows: [{}, {}], headings: { progress: "Progress to June 2017" } }]],
});
