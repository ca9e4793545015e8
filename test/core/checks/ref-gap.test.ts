import check from "../../../src/core/checks/ref-gap";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [{}, {}, {}, {}, {}],
    [{ ref: "3" }, { ref: "17" }, { ref: "29" }, { ref: "31" }],
  ],
  flagged: [[["ref-gap A5"], [{ ref: "1." }, { ref: "2." }, { ref: "3." }, { ref: "5." }, { ref: "6." }]]],
});
