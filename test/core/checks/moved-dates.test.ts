import check from "../../../src/core/checks/moved-dates";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [
      { original: "31/03/2018", revised: "30/06/2018", reason: "A post was vacant.", due: "" },
      { original: "31/03/2018", revised: "", reason: "", due: "" },
    ],
  ],
  flagged: [
    [
      ["moved-without-reason G2"],
      [
        { original: "31/03/2018", revised: "30/06/2018", due: "" },
        { original: "31/03/2018", revised: "", due: "" },
      ],
    ],
    [
      ["revised-before-original G2"],
      [
        { original: "30/06/2018", revised: "31/03/2018", due: "" },
        { original: "31/03/2018", revised: "", due: "" },
      ],
    ],
  ],
});
