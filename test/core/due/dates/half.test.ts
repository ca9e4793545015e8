import { half } from "../../../../src/core/due/dates/half";
import { datesOf } from "../tables";

datesOf(
  half,
  "quarter",
  [
    ["H1 2018/19", "2018-04-01", "2018-09-30"],
    ["H2 2018/19", "2018-10-01", "2019-03-31"],
    ["first half of 2018/19", "2018-04-01", "2018-09-30"],
    ["first half of 2018", "2018-01-01", "2018-06-30"],
    ["second half of 2018", "2018-07-01", "2018-12-31"],
    ["second half of the year", "2017-10-01", "2018-03-31", "no-year"],
  ],
  ["H3 2018/19", "half yearly", "H1 2018/20"],
);
