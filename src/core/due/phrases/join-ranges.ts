import type { Phrase, PhraseDate } from "./phrase";
import { leadOf } from "./phrase";

const TO =
  /^[\s,]*(?:to|until|till?|through(?: to)?|up to|ending(?: on)?|-|–|—|>|finishing|completing)(?:\s+(?:the|by|end|of|on|around|about|mid|early|late|approx\.?))*\s*$/i;
const AND = /^[\s,]*and(?:\s+(?:the|by|end|of|on))*\s*$/i;
const SLASH = /^ ?\/ ?$/;
const END_LABEL =
  /^[\s,;.)]*(?:and )?(?:ends?|finish(?:es)?|completion|complete|complete by|end by|finish by)(?: date)?\s*[:–-]?\s*(?:by )?$/i;
const START_LABEL = /(?:starts?|commenc\w*|begin\w*)(?: date)?\s*[:–-]?\s*(?:on |in |from )?$/i;
const BETWEEN = /\bbetween\b[^\n]{0,20}$/i;

/** Words that make "from … to …" a moved date and no range. */
const MOVED = /\b(?:slipped|moved|revised|changed|extended|deferred|delayed|amended|put back|rescheduled|postponed)\b/i;

function join(first: PhraseDate, second: PhraseDate, text: string, approximate: boolean): PhraseDate {
  // "Oct - Dec 17": beside another month the digits can be no day.
  const clear = (date: PhraseDate): PhraseDate["problem"] =>
    date.problem === "ambiguous" && date.end ? null : date.problem;
  const problem = clear(second) ?? clear(first);
  const backwards = first.start !== null && second.end !== null && first.start > second.end;
  return {
    ...second,
    text: text.slice(first.index, second.index + second.text.length),
    index: first.index,
    start: backwards ? null : first.start,
    certainty: approximate ? "approximate" : second.certainty,
    problem: problem ?? (backwards ? "impossible" : null),
    isRange: !approximate,
  };
}

/** How two dates in a row belong together: "range", "either" ("Sept/Oct 2018"), or not at all. */
function bond(phrase: Phrase, which: number): "range" | "either" | null {
  const between = leadOf(phrase, which + 1);
  const lead = leadOf(phrase, which);
  if (MOVED.test(lead)) return null;
  if (TO.test(between)) return "range";
  if (AND.test(between) && BETWEEN.test(lead)) return "range";
  if (END_LABEL.test(between) && START_LABEL.test(lead)) return "range";
  const [first, second] = [phrase.dates[which], phrase.dates[which + 1]];
  const alike = first?.precision === second?.precision && first?.precision !== "day";
  return alike && (SLASH.test(between) || /^ or $/i.test(between)) ? "either" : null;
}

/** Takes "from … to …", "Jan - Mar 2018" and "between … and …" together as one date each. */
export function joinRanges(phrase: Phrase): Phrase {
  const joined: PhraseDate[] = [];
  for (let which = 0; which < phrase.dates.length; which++) {
    const [first, second] = [phrase.dates[which], phrase.dates[which + 1]];
    const how = first && second ? bond(phrase, which) : null;
    if (first && second && how) {
      joined.push(join(first, second, phrase.text, how === "either"));
      which++;
    } else if (first) joined.push(first);
  }
  return { ...phrase, dates: joined };
}
