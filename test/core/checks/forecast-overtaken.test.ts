import check from "../../../src/core/checks/forecast-overtaken";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [{ progress: "The panel will meet in January 2018." }, {}],
    [{ progress: "The panel will meet in January 2018." }, { progress: "The visit took place on 4 October 2017." }],
  ],
  flagged: [
    [
      ["forecast-overtaken E2"],
      [
        { progress: "The panel will meet on 10 December 2017." },
        { progress: "The visit took place on 14 December 2017." },
      ],
    ],
  ],
});
