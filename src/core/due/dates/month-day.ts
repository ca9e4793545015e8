import type { DateRecogniser } from "./date-phrase";
import { MONTH, YEAR, fullYear, monthNumber, oneDay, phrasePattern } from "./words";

/** "March 31st", "March 31, 2018", "March 31st 2018": an ordinal or a full year shows that the number is a day. */
export const monthDay: DateRecogniser = {
  name: "month-day",
  pattern: phrasePattern(
    `${MONTH}[ .,]{1,2}(?:the )?(\\d{1,2})(?:(?: ?(?:st|nd|rd|th))(?:,? ${YEAR})?|,? (\\d{4})(?!\\d))`,
  ),
  read: ([, name = "", day = "", afterOrdinal, afterDay]) => {
    const digits = afterOrdinal ?? afterDay;
    return oneDay(digits === undefined ? null : fullYear(digits), monthNumber(name), Number(day));
  },
};
