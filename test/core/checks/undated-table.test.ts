import check from "../../../src/core/checks/undated-table";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [[{}], { rows: Array.from({ length: 11 }, () => ({})) }],
  flagged: [
    [["missing-due-all B1"], { rows: Array.from({ length: 11 }, () => ({ due: "" })), headings: { due: "Resources" } }],
  ],
});
