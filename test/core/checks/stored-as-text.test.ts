import check from "../../../src/core/checks/stored-as-text";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [{ due: "31/03/2018" }, { due: "30/06/2018" }],
    { rows: [{ due: 43190 }, { due: "Ongoing" }], formats: { "D2:D3": "dd/mm/yyyy" } },
  ],
  flagged: [
    [["text-date D3"], { rows: [{ due: 43190 }, { due: "30/06/2018" }], formats: { "D2:D3": "dd/mm/yyyy" } }],
    [["text-number F3"], { rows: [{ percent: 0.5 }, { percent: "80%" }], formats: { F2: "0%" } }],
  ],
});
