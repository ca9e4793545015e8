import { season } from "../../../../src/core/due/dates/season";
import { datesOf } from "../tables";

datesOf(
  season,
  "quarter",
  [
    ["Autumn 2017", "2017-09-01", "2017-11-30", "approximate"],
    ["Spring 2018", "2018-03-01", "2018-05-31", "approximate"],
    ["summer of 2018", "2018-06-01", "2018-08-31", "approximate"],
    ["Winter 2017/18", "2017-12-01", "2018-02-28", "approximate"],
    ["Spring term 2018", "2018-01-01", "2018-04-30", "approximate"],
    ["Autumn term 2018", "2018-09-01", "2018-12-31", "approximate"],
    ["Autumn", "2017-09-01", "2017-11-30", "no-year"],
  ],
  ["Summer conference", "Springfield 2018", "fall 2018"],
);
