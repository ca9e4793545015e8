import { daySpan } from "../../../../src/core/due/dates/day-span";
import { datesOf } from "../tables";

datesOf(
  daySpan,
  "day",
  [
    ["15-17th November 2014", "2014-11-15", "2014-11-17"],
    ["24th/25th January 2017", "2017-01-24", "2017-01-25"],
    ["6 and 30 November 2017", "2017-11-06", "2017-11-30"],
    ["30 and 31st of August", "2017-08-30", "2017-08-31", "no-year"],
    ["30 to 31 April 2018", null, null, "impossible"],
  ],
  ["17-15 November 2014", "15 November 2014", "31 March 2018 to 30 June 2018"],
);
