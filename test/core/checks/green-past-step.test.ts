import check from "../../../src/core/checks/green-past-step";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [{ outcome: "Green", action: "Set up the team, to be in place by January 2018." }, { outcome: "Amber" }],
    [
      { outcome: "Green", action: "Set up the team, to be in place by September 2017, and train it." },
      { outcome: "Amber" },
    ],
  ],
  flagged: [
    [
      ["green-past-step F2"],
      [
        {
          outcome: "Green",
          action: "A new structure is to be in place by September 2017.",
          progress: "The structure is expected to be working in January 2018.",
        },
        { outcome: "Amber" },
      ],
    ],
  ],
});
