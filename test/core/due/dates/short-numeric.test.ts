import { shortNumeric } from "../../../../src/core/due/dates/short-numeric";
import { datesOf } from "../tables";

datesOf(shortNumeric, "day", [["31/3", "2018-03-31", "2018-03-31", "no-year"]], ["24/7/18", "99/1", "32/13"]);
datesOf(
  shortNumeric,
  "year",
  [
    ["17/18", "2017-04-01", "2018-03-31"],
    ["12/13", "2012-04-01", "2013-03-31"],
  ],
  ["18/20"],
);
datesOf(
  shortNumeric,
  "month",
  [
    ["3/18", "2018-03-01", "2018-03-31"],
    ["12/17", "2017-12-01", "2017-12-31"],
  ],
  ["13/17"],
);
