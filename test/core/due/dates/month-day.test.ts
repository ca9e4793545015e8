import { monthDay } from "../../../../src/core/due/dates/month-day";
import { datesOf } from "../tables";

datesOf(
  monthDay,
  "day",
  [
    ["March 31st, 2018", "2018-03-31", "2018-03-31"],
    ["March 31, 2018", "2018-03-31", "2018-03-31"],
    ["March, 31st", "2018-03-31", "2018-03-31", "no-year"],
    ["March 31st", "2018-03-31", "2018-03-31", "no-year"],
    ["April 31, 2018", null, null, "impossible"],
  ],
  ["March 18", "March 2018", "October 14"],
);
