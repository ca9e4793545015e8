import { monthAlone, monthYear } from "../../../../src/core/due/dates/month";
import { datesOf } from "../tables";

datesOf(
  monthYear,
  "month",
  [
    ["March 2018", "2018-03-01", "2018-03-31"],
    ["February 2016", "2016-02-01", "2016-02-29"],
    ["End March 2015", "2015-03-01", "2015-03-31"],
    ["end of July 2015", "2015-07-01", "2015-07-31"],
    ["Mar-18", "2018-03-01", "2018-03-31"],
    ["Dec '17", "2017-12-01", "2017-12-31"],
    ["March, 2018", "2018-03-01", "2018-03-31"],
    ["January16", "2016-01-01", "2016-01-31"],
    ["March 18", "2018-03-01", "2018-03-31", "ambiguous"],
    ["October 14", "2014-10-01", "2014-10-31", "ambiguous"],
    ["mid-Nov 17", "2017-11-01", "2017-11-15", "approximate"],
    ["early April 2018", "2018-04-01", "2018-04-10", "approximate"],
    ["late June 2018", "2018-06-01", "2018-06-30", "approximate"],
    ["middle of January 2018", "2018-01-01", "2018-01-15", "approximate"],
    ["March 218", null, null, "unlikely-year"],
  ],
  ["March", "Marching 2018", "March 18th", "March 18%"],
);

datesOf(
  monthAlone,
  "month",
  [
    ["March", "2018-03-01", "2018-03-31", "no-year"],
    ["end of May", "2018-05-01", "2018-05-31", "no-year"],
    ["Sept.", "2017-09-01", "2017-09-30", "no-year"],
  ],
  ["may", "May be", "May need", "Marching"],
);
