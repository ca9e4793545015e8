import { UNDATED, wordsAround, type PhraseRecogniser } from "./phrase";
import { saysOngoing } from "./ongoing";

const WHOLE = /\b(?:throughout|all through|over|across|for the whole of|the whole of)\b/i;

/**
 * "Commencing 1st November 2017 to 31st March 2018", "Jan - Mar 2018", "1-31 March 2018", "throughout 2015/16",
 * "Ongoing 2017/18".
 */
export const range: PhraseRecogniser = (phrase) => {
  const [date] = phrase.dates;
  if (!date || phrase.dates.length > 1) return null;
  const words = wordsAround(phrase);
  const goesOn = saysOngoing(words);
  const wholeOf = date.precision !== "day" && WHOLE.test(words);
  const ongoingYear = date.precision === "year" && goesOn && !/\b(?:by|to|until)\b/i.test(words);
  const days = date.precision === "day" && date.start !== date.end;
  if (!date.isRange && !wholeOf && !ongoingYear && !days) return null;
  const { start, end, certainty, problem } = date;
  return {
    ...UNDATED,
    kind: "range",
    start,
    end,
    precision: end === null ? null : date.precision,
    ongoing: goesOn,
    certainty,
    problem,
  };
};
