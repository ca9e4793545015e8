import check from "../../../src/core/checks/repeated-header";
import { tableOf } from "../../builders/tracker";

const REPEATED = {
  rows: [
    {},
    { ref: "Ref", action: "Agreed steps", owner: "Lead officer", due: "Target date", progress: "Progress" },
    {},
    {},
  ],
};

tableOf(check, { clean: [{ rows: [{}, {}, {}] }], flagged: [[["repeated-header B3"], REPEATED]] });
