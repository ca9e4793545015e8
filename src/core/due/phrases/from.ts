import { addDays, isPlausible } from "../../grid/dates";
import { UNDATED, leadOf, tailOf, wordsAround, type PhraseRecogniser } from "./phrase";
import { saysOngoing } from "./ongoing";

const LEAD =
  /(?:^|[\s(:–-])(?:from|commenc(?:e|es|ed|ing|ement)|start(?:s|ed|ing)?(?: date)?|begin(?:s|ning)?|with effect from|w\.? ?e\.? ?f\.?|effective|as (?:of|from)|onwards from|not before|no earlier than|not earlier than|since|live|in place)(?: (?:on|in|from|the|by|date|of|week|at|to))*[\s:–-]*(?:(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?,? )?$/i;
const TAIL = /^[\s,(–-]*(?:and )?(?:onwards?|start(?:ing)?\b|commencement|commencing|\+$|launch)/i;

/** "After March 2018" begins when March is over. */
const AFTER = /\b(?:after|following|post)(?: (?:the|end|of))*\s*$/i;

/** "From 1st October 2017", "Commence 31st January 2018", "April 2018 onwards": a start and no end. */
export const from: PhraseRecogniser = (phrase) => {
  const [date] = phrase.dates;
  if (!date || phrase.dates.length > 1 || date.isRange) return null;
  const lead = leadOf(phrase, 0);
  const after = AFTER.test(lead);
  if (!after && !LEAD.test(lead) && !TAIL.test(tailOf(phrase, 0))) return null;
  const next = after && date.end !== null ? addDays(date.end, 1) : date.start;
  const start = next !== null && isPlausible(next) ? next : date.start;
  const { certainty, problem } = date;
  const precision = start === null ? null : date.precision;
  return { ...UNDATED, kind: "from", start, precision, ongoing: saysOngoing(wordsAround(phrase)), certainty, problem };
};
