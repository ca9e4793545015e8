import { UNDATED, partsOfPhrase, wordsAround, type PhraseRecogniser } from "./phrase";
import { saysOngoing } from "./ongoing";

/** "September 2017 March 2018": several dates and no word that one replaced another. The end is the last. */
export const multiple: PhraseRecogniser = (phrase) => {
  if (phrase.dates.length < 2) return null;
  const last = phrase.dates.reduce((late, date) => ((date.end ?? "") >= (late.end ?? "") ? date : late));
  const doubt = phrase.dates.find(({ problem }) => problem !== null);
  return {
    ...UNDATED,
    kind: "multiple",
    end: last.end,
    precision: last.end === null ? null : last.precision,
    ongoing: saysOngoing(wordsAround(phrase)),
    certainty: last.certainty,
    problem: doubt?.problem ?? null,
    dates: partsOfPhrase(phrase),
  };
};
