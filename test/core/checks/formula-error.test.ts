import check from "../../../src/core/checks/formula-error";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [[{}, { notes: "# of staff" }]],
  flagged: [[["formula-error F2"], [{ notes: "#REF!" }, { notes: "#REF!" }]]],
});
