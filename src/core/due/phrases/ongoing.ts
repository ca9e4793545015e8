import { UNDATED, type PhraseRecogniser } from "./phrase";

const ONGOING =
  /\bon[- ]?going\b|\bcontinu(?:ous(?:ly)?|al(?:ly)?|ing|es?|ed)\b|\brolling\b|\bbusiness as usual\b|\bBAU\b|\bthroughout\b|\bpermanent(?:ly)?\b|\b(?:and )?there ?after\b|\bday[- ]to[- ]day\b/i;

/** True when the words say that the work goes on. */
export function saysOngoing(words: string): boolean {
  return ONGOING.test(words);
}

/** "Ongoing", "continuous", "business as usual". */
export const ongoing: PhraseRecogniser = ({ text, dates }) =>
  dates.length === 0 && saysOngoing(text) ? { ...UNDATED, kind: "ongoing", ongoing: true } : null;
