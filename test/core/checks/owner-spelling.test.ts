import check from "../../../src/core/checks/owner-spelling";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [[{ owner: "Head of Audit" }, { owner: "Head of Finance" }]],
  flagged: [
    [
      ["owner-spelling C4"],
      [
        { owner: "Director of Children’s Services" },
        { owner: "Director of Children’s Services" },
        { owner: "Director for Childrens Services" },
      ],
    ],
  ],
});
