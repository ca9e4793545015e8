import check from "../../../src/core/checks/missing-ref";
import { tableOf } from "../../builders/tracker";

/** Two banner columns: the number of the section and its words. */
const SECTIONS = {
  rows: [
    {
      ref: "1",
      action: "Contracts are clear",
      owner: "a) List all contracts",
      due: "31 March 2018",
      progress: "Listed in May 2017.",
    },
    {
      ref: "2",
      action: "Risks are known",
      owner: "a) Rate all risks",
      due: "31 March 2018",
      progress: "Rated in May 2017.",
    },
    {
      ref: "3",
      action: "Staff are trained",
      owner: "a) Train all staff",
      due: "31 March 2018",
      progress: "Held in May 2017.",
    },
    {
      ref: "",
      action: "Staff are trained",
      owner: "b) Train all members",
      due: "31 March 2018",
      progress: "Held in June 2017.",
    },
    {
      ref: "5",
      action: "Rules are kept",
      owner: "a) Write the rules",
      due: "31 March 2018",
      progress: "Written in May 2017.",
    },
  ],
  headings: { ref: "Area ref", action: "Area for improvement", owner: "Actions" },
};

tableOf(check, {
  clean: [[{}, {}, {}, {}]],
  flagged: [
    [["missing-ref A4"], [{}, {}, { ref: "" }, {}, {}]],
    [["missing-section-ref B5"], SECTIONS],
  ],
});
