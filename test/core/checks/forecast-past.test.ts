import check from "../../../src/core/checks/forecast-past";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [{ progress: "The session planned for October 2017 was held on 4 November 2017." }, {}],
    [{ progress: "It was due to be reviewed in October 2017, and waits for a new post." }, {}],
    [{ progress: "The target date of 31 October 2017 was met." }, {}],
    [{ progress: "The review will be finished by February 2018." }, {}],
    [{ progress: "It was held in October 2017." }, {}],
  ],
  flagged: [
    [["forecast-past E2"], [{ progress: "The review is expected to be finished in October 2017." }, {}]],
    [
      ["forecast-past F2"],
      [{ further: "The report is due to be issued by 30 November 2017." }, { further: "Issue it." }],
    ],
  ],
});
