import check from "../../../src/core/checks/complete-but-open";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [{ status: "Complete", progress: "The review was done in May 2017. No posts remain vacant." }, {}],
    [{ progress: "Two posts remain vacant." }, {}],
  ],
  flagged: [
    [
      ["complete-but-open E2"],
      [{ status: "Complete", progress: "The structure is in place. Two posts remain vacant." }, {}],
    ],
    [
      ["complete-but-open E2"],
      [{ progress: "COMPLETE\nGuidance was issued. The arrangements are now being reviewed." }, {}],
    ],
  ],
});
