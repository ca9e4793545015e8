import check from "../../../src/core/checks/future-in-progress";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [{ progress: "It will be issued on 8 February 2018." }, {}],
    [{ further: "It will be issued on 8 February 2018." }, { further: "Issue it." }],
  ],
  flagged: [
    [
      ["future-in-progress E2"],
      [{ progress: "It will be issued on 8 February 2018.", further: "Issue it." }, { further: "Issue it." }],
    ],
  ],
});
