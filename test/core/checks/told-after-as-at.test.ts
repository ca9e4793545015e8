import check from "../../../src/core/checks/told-after-as-at";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [{ progress: "It was agreed on 4 November 2017." }, {}],
    [{ progress: "It will be agreed on 4 December 2017." }, {}],
  ],
  flagged: [
    [["told-after-as-at E2"], [{ progress: "The rules were considered by the group on 4 December 2017." }, {}]],
  ],
});
