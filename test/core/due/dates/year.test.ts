import { year } from "../../../../src/core/due/dates/year";
import { datesOf } from "../tables";

datesOf(
  year,
  "year",
  [
    ["2018", "2018-01-01", "2018-12-31"],
    ["end of 2018", "2018-01-01", "2018-12-31"],
    ["early 2018", "2018-01-01", "2018-03-31", "approximate"],
    ["mid-2018", "2018-01-01", "2018-06-30", "approximate"],
  ],
  ["1812", "2100", "20181", "£2018k", "2018/19"],
);
