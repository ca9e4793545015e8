/** The day on which an action was completed, from a status or progress text that says so. */
import { squeeze } from "../grid/text";
import type { DateContext } from "./context";
import type { IsoDate } from "./due";
import { leadOf, phraseOf, tailOf } from "./phrases/phrase";
import { isToldComplete } from "./phrases/settle";

const LONGEST = 2000;
const COMPLETE_BEHIND =
  /^[\s:)\]–-]*(?:action )?(?:completed?|achieved|closed|done|implemented)\b(?! (?:by|the|first|phase))/i;

/**
 * "Completed on 3 May 2018", "COMPLETE - July 2017" (its last day), "31/03/2018 - complete". Null where the text names
 * no day of completion.
 */
export function completedOn(text: string, context: DateContext): IsoDate | null {
  const phrase = phraseOf(squeeze(text.slice(0, LONGEST)), context, false);
  const which = phrase.dates.findIndex(
    (_, at) => isToldComplete(leadOf(phrase, at)) || COMPLETE_BEHIND.test(tailOf(phrase, at)),
  );
  return phrase.dates[which]?.end ?? null;
}
