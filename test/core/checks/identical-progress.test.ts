import check from "../../../src/core/checks/identical-progress";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [{}, {}],
    [{ progress: "Work continues." }, { progress: "Work continues." }],
  ],
  flagged: [
    [
      ["identical-progress E2"],
      [
        { progress: "The guidance that was given to each director covers this." },
        { progress: "The guidance that was given to each director covers this." },
        {},
      ],
    ],
  ],
});
