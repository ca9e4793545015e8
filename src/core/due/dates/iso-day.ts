import type { DateRecogniser } from "./date-phrase";
import { oneDay, phrasePattern } from "./words";

/** "2018-03-31", "2018/3/31", with or without a time. */
export const isoDay: DateRecogniser = {
  name: "iso-day",
  pattern: phrasePattern("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?Z?)?"),
  read: ([, year, , month, day]) => oneDay(Number(year), Number(month), Number(day)),
};
