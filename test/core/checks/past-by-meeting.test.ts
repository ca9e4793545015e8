import check from "../../../src/core/checks/past-by-meeting";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [{ progress: "The panel will meet on 10 December 2017." }, {}],
    { rows: [{ progress: "The panel will meet on 20 February 2018." }, {}], settings: { meetingDate: "2018-01-15" } },
  ],
  flagged: [
    [
      ["past-by-meeting E2"],
      { rows: [{ progress: "The panel will meet on 10 December 2017." }, {}], settings: { meetingDate: "2018-01-15" } },
    ],
    [
      ["past-by-meeting E3"],
      {
        rows: [{ progress: "The panel will meet on 10 December 2017." }, {}],
        over: ["Audit Committee – 15 January 2018"],
      },
    ],
  ],
});
