import { UNDATED, leadOf, partsOfPhrase, tailOf, type Phrase, type PhraseDate, type PhraseRecogniser } from "./phrase";

const FILL =
  "(?:[\\s:;,.(\\[–-]|\\b(?:to|date|target|due|deadline|until|for|from|is|as|timescale|completion|further|again|the|by|end|of|on|back)\\b){0,8}$";
const MOVED =
  "(?:revised|re-?scheduled|slipp(?:ed|age)|extended|extension|deferred|delayed|moved|postponed|put back|pushed back|amended|changed|superseded|" +
  "carried (?:forward|over)|rolled (?:forward|over)|re-?profiled|new|now|current(?:ly)?|latest|updated)";
const OLD = "(?:was|were|originally|original|previous(?:ly)?|formerly|initial(?:ly)?|old|not|instead of|first)";

const MOVED_LEAD = new RegExp(`\\b${MOVED}\\b${FILL}|(?:->|→|⇒|=>|>)\\s*$|(?:^|[\\s(,;/])R\\s?[:=]\\s*$`, "i");
const OLD_LEAD = new RegExp(
  `\\b${OLD}\\b${FILL}|(?:^|[\\s(,;/])O\\s?[:=]\\s*$|\\b(?:slipped|moved|revised|changed|extended|deferred|delayed|amended|postponed|back) from\\b${FILL}`,
  "i",
);
const MOVED_TAIL = new RegExp(`^[\\s(\\[–-]*(?:${MOVED})\\b`, "i");
const OLD_TAIL = new RegExp(`^[\\s(\\[–-]*${OLD}\\b(?! to)`, "i");

/** Whether the words put a date down as the old one, as the new one, or say nothing. */
function age(phrase: Phrase, which: number): "old" | "new" | null {
  const lead = leadOf(phrase, which);
  const last = which === phrase.dates.length - 1;
  // "March 2018 (was …)": the words belong to the date that follows, if there is one.
  const tail =
    last || /^[^([]*[)\]]/.test(tailOf(phrase, which))
      ? tailOf(phrase, which)
      : tailOf(phrase, which)
          .replace(/[([][^()[\]]*$/, "")
          .replace(/\b(?:was|now|originally|revised|new)\b.*$/is, "");
  if (OLD_LEAD.test(lead) || OLD_TAIL.test(tail)) return "old";
  return MOVED_LEAD.test(lead) || MOVED_TAIL.test(tail) ? "new" : null;
}

/** Old dates in the order of the text, then the others, the one called new last. */
function inTime(phrase: Phrase): PhraseDate[] {
  const ages = phrase.dates.map((_, which) => age(phrase, which));
  const of = (wanted: "old" | "new" | null): PhraseDate[] => phrase.dates.filter((_, which) => ages[which] === wanted);
  return of("old").length > 0 ? [...of("old"), ...of(null), ...of("new")] : [...of(null), ...of("new")];
}

/**
 * Dates of which the words say that one took the other's place: "March 2017, revised Target Date October 2017",
 * "June 2018 (was March 2018)", "slipped from May to July 2018". The last is in force, the first the original.
 */
export const history: PhraseRecogniser = (phrase) => {
  if (phrase.dates.length < 2 || phrase.dates.every((_, which) => age(phrase, which) === null)) return null;
  const order = inTime(phrase);
  const [original, current] = [order[0], order.at(-1)];
  if (!original?.end || !current) return null;
  return {
    ...UNDATED,
    kind: "by",
    start: current.isRange ? current.start : null,
    end: current.end,
    precision: current.end === null ? null : current.precision,
    certainty: current.certainty,
    problem: current.problem,
    dates: partsOfPhrase(phrase),
    history: { original: original.end, timesRevised: order.length - 1 },
  };
};
