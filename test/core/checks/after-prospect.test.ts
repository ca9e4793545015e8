import check from "../../../src/core/checks/after-prospect";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    {
      over: [
        "Governance Issue - Contract management",
        "Description: Contracts were let without a record.",
        "Overall prospect of achieving sufficient progress with the governance issue in full by 31st March 2018: the work is going well.",
        "Lead Manager: Head of Audit",
      ],
      rows: [{}, {}],
    },
    [{ due: "31 May 2018" }],
  ],
  flagged: [
    [
      ["due-after-prospect D6"],
      {
        over: [
          "Governance Issue - Contract management",
          "Description: Contracts were let without a record.",
          "Overall prospect of achieving sufficient progress with the governance issue in full by 31st March 2018: the work is going well.",
          "Lead Manager: Head of Audit",
        ],
        rows: [{ due: "31 May 2018" }, {}],
      },
    ],
    [
      ["forecast-after-prospect A3"],
      {
        over: [
          "Governance Issue - Contract management",
          "Description: Contracts were let without a record.",
          "Overall prospect of achieving sufficient progress with the governance issue in full by 31st March 2018: the inspection is expected in August 2018.",
          "Lead Manager: Head of Audit",
        ],
        rows: [{}, {}],
      },
    ],
  ],
});
