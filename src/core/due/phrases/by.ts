import { addDays, isPlausible } from "../../grid/dates";
import { datedBy, leadOf, tailOf, wordsAround, type PhraseRecogniser } from "./phrase";
import { saysOngoing } from "./ongoing";

const WEEK_COMMENCING =
  /(?:\bw\/?c\.?|\bw\.c\.|\bweek (?:commencing|beginning|starting|of))[\s:]*(?:mon(?:day)?,? )?$/i;
const ROUGHLY =
  /\b(?:approx(?:imately)?|circa|around|about|provisional(?:ly)?|estimated?|tentative(?:ly)?|tbc|likely|anticipated|expected|indicative)\b|\bc(?:irca)?\.|\?/i;

/** Days from a week's first day to its last. */
const REST_OF_WEEK = 6;

/** "By 31st March 2018", a bare date, or a date that words stand around: "First report prepared by 31st May 2018". */
export const by: PhraseRecogniser = (phrase) => {
  const [date] = phrase.dates;
  if (!date || phrase.dates.length > 1) return null;
  const due = datedBy(date);
  const week = date.precision === "day" && WEEK_COMMENCING.test(leadOf(phrase, 0));
  const weekEnd = week && due.end ? addDays(due.end, REST_OF_WEEK) : due.end;
  const rough = ROUGHLY.test(`${leadOf(phrase, 0)} ${tailOf(phrase, 0)}`);
  return {
    ...due,
    kind: "by",
    end: weekEnd !== null && isPlausible(weekEnd) ? weekEnd : due.end,
    ongoing: saysOngoing(wordsAround(phrase)) || /\b(?:annually|yearly|quarterly|monthly)\b/i.test(tailOf(phrase, 0)),
    certainty: due.certainty === "certain" && (week || rough) ? "approximate" : due.certainty,
  };
};
