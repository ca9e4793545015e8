import { christmas, easter, yearEnd } from "../../../../src/core/due/dates/named-day";
import { datesOf } from "../tables";

datesOf(
  christmas,
  "day",
  [
    ["Christmas 2018", "2018-12-25", "2018-12-25", "approximate"],
    ["Christmas", "2017-12-25", "2017-12-25", "no-year"],
  ],
  ["Christmassy"],
);

datesOf(
  easter,
  "day",
  [
    ["Easter 2018", "2018-04-01", "2018-04-01", "approximate"],
    ["Easter 2019", "2019-04-21", "2019-04-21", "approximate"],
    ["Easter 2011", "2011-04-24", "2011-04-24", "approximate"],
  ],
  ["Eastern"],
);

datesOf(
  yearEnd,
  "year",
  [
    ["year end", "2017-04-01", "2018-03-31", "no-year"],
    ["end of the financial year", "2017-04-01", "2018-03-31", "no-year"],
    ["End of FY", "2017-04-01", "2018-03-31", "no-year"],
    ["year end 2018/19", "2018-04-01", "2019-03-31"],
    ["financial year end 2019", "2018-04-01", "2019-03-31"],
  ],
  ["year ending"],
);
