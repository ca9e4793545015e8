import check from "../../../src/core/checks/stray-spaces";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [[{ owner: "Head of Audit" }, { owner: "Head of Finance" }]],
  flagged: [[["stray-spaces C3"], [{ owner: "Head of Audit" }, { owner: "Head of Audit\u00a0" }, {}]]],
});
