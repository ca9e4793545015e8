import check from "../../../src/core/checks/hidden";
import { gridOf, tableOf } from "../../builders/tracker";

const HIDDEN = gridOf({ rows: [{}, {}], sheet: "Old", visible: false });

tableOf(check, {
  clean: [[{}, {}]],
  flagged: [
    [["hidden-action B3"], { rows: [{}, {}, {}], hiddenRows: [3] }],
    [["hidden-column C1"], { rows: [{}, {}], hiddenColumns: [3] }],
    [["hidden-sheet-action B2", "hidden-sheet-action B3"], { rows: [{}, {}], otherSheets: [HIDDEN] }],
  ],
});
