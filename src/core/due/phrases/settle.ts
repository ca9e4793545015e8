/** Drops the dates of a phrase that say nothing of their own about when it is due. */
import { leadOf, keepDates, tailOf, type Phrase, type PhraseDate } from "./phrase";

/** "90% completed July 2014", "completed: 3 May 2018": what has been, in the column of what is to be. */
const TOLD_COMPLETE =
  /(?<!\b(?:to be|be|being|for|not|not yet|never|partly|partially|nearly) )(?:\b\d{1,3} ?% ?)?\b(?:completed?|done|achieved|closed|implemented|finished|discharged|actioned)(?: (?:in|on|as at|as of|during))?[\s:(,–-]*$/i;

/** True when the words before a date tell that something was complete then. */
export function isToldComplete(lead: string): boolean {
  return TOLD_COMPLETE.test(lead);
}

/** A date that only explains: "(for Q3)", "in line with 2018/19". */
const EXPLAINS = /(?:\bfor|\bre|\bper|\bwith|\bof|\bunder)\s+(?:the )?$/i;

/** A financial year that names a thing: "2017/18 accounts by June 2018". */
const NAMES_A_THING = /^ [a-z]/i;

const contains = (outer: PhraseDate, inner: PhraseDate): boolean =>
  outer.start !== null &&
  outer.end !== null &&
  inner.end !== null &&
  outer.start <= inner.end &&
  inner.end <= outer.end;

const SIZE = { day: 1, month: 2, quarter: 3, year: 4 } as const;

/** "Dec 2017 (Q3)" is one date said twice: the finer one stays. */
function isSaidFiner(phrase: Phrase, date: PhraseDate, which: number): boolean {
  return phrase.dates.some((other, position) => {
    if (position === which || other.isRange || date.isRange) return false;
    if (SIZE[date.precision] > SIZE[other.precision]) return contains(date, other);
    const same = date.end === other.end && date.precision === other.precision && date.end !== null;
    return same && position < which;
  });
}

const isAside = (phrase: Phrase, date: PhraseDate, which: number): boolean =>
  EXPLAINS.test(leadOf(phrase, which)) || (date.precision === "year" && NAMES_A_THING.test(tailOf(phrase, which)));

/** The phrase without dates of things done, asides and repeats; `toldComplete` when only dates of things done are left. */
export function settle(phrase: Phrase): { readonly phrase: Phrase; readonly toldComplete: boolean } {
  const open = keepDates(phrase, (_, which) => !isToldComplete(leadOf(phrase, which)));
  if (open.dates.length === 0) return { phrase: open, toldComplete: phrase.dates.length > 0 };
  const main = open.dates.length > 1 ? keepDates(open, (date, which) => !isAside(open, date, which)) : open;
  const kept = main.dates.length > 0 ? main : open;
  return { phrase: keepDates(kept, (date, which) => !isSaidFiner(kept, date, which)), toldComplete: false };
}
