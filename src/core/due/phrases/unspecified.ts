import { MONTH } from "../dates/words";
import { UNDATED, type PhraseRecogniser } from "./phrase";

/** What looks like a date and was not read: "3l March", "31/3/2o18", "31032018". */
const LIKE_A_DATE = new RegExp(
  `\\d{1,4}[/.-]\\d{1,2}[/.-]|\\b\\d{6}\\b|\\b\\d{8}\\b|\\d ?(?:st|nd|rd|th) ${MONTH}|\\b\\w{1,3} ${MONTH} \\d{2,4}\\b`,
  "i",
);

/** "TBC", "n/a", "-", "complete", words without a date; unreadable where they look like one. */
export const unspecified: PhraseRecogniser = ({ text }) => ({
  ...UNDATED,
  kind: "unspecified",
  problem: LIKE_A_DATE.test(text) ? "unreadable" : null,
});
