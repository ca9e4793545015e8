import check from "../../../src/core/checks/forecast-after-target";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [{ progress: "The review will be finished by February 2018." }, {}],
    [{ progress: "The rules will be in force from 1 April 2018." }, {}],
  ],
  flagged: [
    [["forecast-after-target E2"], [{ progress: "The review is expected to be finished in June 2018." }, {}]],
    [
      ["forecast-after-target F2"],
      [{ further: "Report to be presented to Cabinet on 12 May 2018." }, { further: "Issue it." }],
    ],
  ],
});
