import check from "../../../src/core/checks/cross-references";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [{}, {}, {}],
    [{ progress: "The group met in May 2017. See 3 above for the costs." }, {}, {}],
  ],
  flagged: [
    [["reference-nowhere E3"], [{}, { progress: "See 9a above." }, {}]],
    [["reference-self E3"], [{}, { progress: "See 2 above." }, {}]],
    [
      ["reference-circle E2", "reference-circle E3"],
      [{ progress: "See 2 below." }, { progress: "As above 1." }, {}],
    ],
    [
      ["reference-chain E2", "no-own-update E3"],
      [{ progress: "Linked to 2 above" }, { progress: "See 3 below" }, {}],
    ],
    [["reference-empty E3"], [{ progress: "" }, { progress: "See 1 above" }, {}]],
    [["no-own-update E3"], [{}, { progress: "See 1 above" }, {}]],
    [
      ["reference-inexact E4"],
      [{ ref: "1(i)" }, { ref: "1(ii)" }, { ref: "1(iii)", progress: "To be held after the review (1ii) above." }],
    ],
  ],
});
