import { dayMonth, dayMonthAlone } from "../../../../src/core/due/dates/day-month";
import { datesOf } from "../tables";

datesOf(
  dayMonth,
  "day",
  [
    ["31st March 2018", "2018-03-31", "2018-03-31"],
    ["31 March 2018", "2018-03-31", "2018-03-31"],
    ["31-Mar-18", "2018-03-31", "2018-03-31"],
    ["31 Mar '18", "2018-03-31", "2018-03-31"],
    ["30 Sept. 17", "2017-09-30", "2017-09-30"],
    ["30th of June, 2018", "2018-06-30", "2018-06-30"],
    ["30TH September 2017", "2017-09-30", "2017-09-30"],
    ["1st. April 2018", "2018-04-01", "2018-04-01"],
    ["31March2018", "2018-03-31", "2018-03-31"],
    ["31 December 14", "2014-12-31", "2014-12-31"],
    ["31 December 14 March 2015", "2014-12-31", "2014-12-31"],
    ["28 Febuary 2018", "2018-02-28", "2018-02-28"],
    ["29 February 2016", "2016-02-29", "2016-02-29"],
    ["29 February 2018", null, null, "impossible"],
    ["31 September 2017", null, null, "impossible"],
    ["31st June", null, null, "impossible"],
    ["8 Jan 218", null, null, "unlikely-year"],
    ["31 March 1918", null, null, "unlikely-year"],
    ["31 March", "2018-03-31", "2018-03-31", "no-year"],
    ["14 Aug", "2017-08-14", "2017-08-14", "no-year"],
  ],
  ["March 2018", "31 Marching", "30 June 14 July 2018"],
);

datesOf(dayMonthAlone, "day", [["30 June 14 July 2018", "2018-06-30", "2018-06-30", "no-year"]], ["June 2018"], {
  asAt: "2018-06-01",
});
