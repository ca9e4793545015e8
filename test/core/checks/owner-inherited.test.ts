import check from "../../../src/core/checks/owner-inherited";
import { tableOf } from "../../builders/tracker";

const REPEAT = { ref: "Ref", action: "Action", owner: "Lead officer", due: "Target date", progress: "Progress" };
const PAGES = { rows: [{}, {}, REPEAT, { owner: "" }, {}], merges: ["C2:C3"] };

tableOf(check, { clean: [{ rows: [{}, {}, {}] }], flagged: [[["owner-inherited C5"], PAGES]] });
