import { UNDATED, datedBy, leadOf, wordsAround, type PhraseRecogniser } from "./phrase";

const COUNT = "(?:two|three|four|six|nine|twelve|eighteen|bi|tri|\\d{1,2})";
const ADVERB = new RegExp(
  `\\b(?:daily|weekly|fortnightly|monthly|${COUNT}[- ]?(?:weekly|monthly|yearly)|bi[- ]?(?:weekly|monthly|annual(?:ly)?)|quarterly|termly|` +
    "half[- ]?(?:yearly|termly)|six[- ]month(?:s|ly)|annually|yearly|biennial(?:ly)?|triennial(?:ly)?|" +
    "(?:once|twice|\\d times|three times|four times) (?:a|per|each|every) (?:week|month|term|quarter|year)|per (?:annum|month|quarter|term))\\b|" +
    "\\b(?:each|every|all)(?: (?:other|two|three|four|six|\\d{1,2}|second|third))? (?:cycle|week|fortnight|month|quarter|term|half|year|meeting|committee|board|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|budget|round)",
  "i",
);
const ADJECTIVE = /^\s*(?:annual|regular(?:ly)?|recurring|recurrent|cyclical|periodic(?:ally)?)\b/i;
const UNTIL = /\b(?:to|until|till|up to|end|ending)\s*$/i;
const FROM = /\b(?:from|start\w*|commenc\w*|begin\w*|effective|since)(?: (?:in|on|from))?\s*$/i;
const THEREAFTER = /\b(?:there ?after|then|and|after that|followed by)\b[^¦]{0,30}$/i;

/**
 * "Six monthly", "quarterly", "each meeting", "annually in June", "monthly from April 2018".
 *
 * With a date and its year the rhythm may only follow ("March 2018 and annually thereafter"), which is for others.
 */
export const recurring: PhraseRecogniser = (phrase) => {
  const { dates } = phrase;
  const words = wordsAround(phrase);
  const isYearless = dates.every(({ problem, isRange }) => problem === "no-year" && !isRange);
  if (!ADVERB.test(phrase.text) && !(isYearless && ADJECTIVE.test(words))) return null;
  const [date] = dates;
  if (!date || isYearless) return { ...UNDATED, kind: "recurring" };
  if (dates.length > 1 || date.isRange || !ADVERB.test(words)) return null;
  if (THEREAFTER.test(words.slice(words.indexOf("¦")))) return null;
  const lead = leadOf(phrase, 0);
  if (FROM.test(lead))
    return { ...UNDATED, kind: "recurring", start: date.start, precision: date.precision, certainty: date.certainty };
  const spoken = UNTIL.test(lead) || ADVERB.test(lead);
  return spoken ? { ...datedBy(date), kind: "recurring" } : null;
};
