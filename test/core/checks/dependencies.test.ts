import check from "../../../src/core/checks/dependencies";
import { tableOf } from "../../builders/tracker";

tableOf(check, {
  clean: [
    [{}, { progress: "See 1 above." }, {}, {}],
    [{}, { progress: "Training will follow the review (see 1 above).", due: "30 June 2018" }, {}, {}],
  ],
  flagged: [
    [
      ["target-missed-elsewhere D3"],
      [{ progress: "The review is put off and expected in June 2018." }, { progress: "See 1 above." }, {}, {}],
    ],
    [["depends-on-later D3"], [{}, { progress: "Training to be held after the review, see 1 above." }, {}, {}]],
  ],
});
