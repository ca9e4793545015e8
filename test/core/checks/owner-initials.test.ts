import check from "../../../src/core/checks/owner-initials";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [{ rows: [{ owner: "HA" }, { owner: "HF" }], under: ["", "HA = Head of Audit; HF = Head of Finance"] }],
  flagged: [
    [
      ["owner-not-in-key C4"],
      {
        rows: [{ owner: "HA" }, { owner: "HF" }, { owner: "QZ" }],
        under: ["", "HA = Head of Audit; HF = Head of Finance"],
      },
    ],
    [
      ["owner-key-unused A5"],
      { rows: [{ owner: "HA" }, { owner: "HA" }], under: ["", "HA = Head of Audit; HF = Head of Finance"] },
    ],
  ],
});
