import check from "../../../src/core/checks/text-cut";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [{ progress: "A".repeat(300) }, {}],
    [{ progress: `${"word ".repeat(50)}ends.` }, {}],
  ],
  flagged: [[["text-cut E2"], [{ progress: "word ".repeat(51) }, {}]]],
});
