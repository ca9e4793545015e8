/** Headings and sentences that say on which day a tracker was true. */
import { squeeze } from "../grid/text";
import type { DateContext } from "./context";
import type { IsoDate } from "./due";
import { joinRanges } from "./phrases/join-ranges";
import { leadOf, phraseOf, tailOf, type Phrase } from "./phrases/phrase";

export interface AsAtStatement {
  /** The last day of the period that the words name. */
  readonly date: IsoDate;
  /** The words that say so. */
  readonly words: string;
  /** "stated" by a heading or "as at"; "told" in a sentence ("At the end of November 2017 the plan was …"). */
  readonly how: "stated" | "told";
}

/** A statement stands in a heading or in the first sentences of a block. */
const LONGEST_STATEMENT = 600;

const BEFORE_DATE =
  "(?:\\s*[([–—:,-])?\\s*(?:(?:as )?(?:to|at|for|of|on|in|until|up to|during|ending|ended)\\s+)?(?:the )?(?:(?:period|quarter|month|year) )?(?:(?:to|end(?:ing|ed)?)(?: of)? )?(?:the )?(?:w\\/e |week ending )?(?:mon|tues|wednes|thurs|fri)?(?:day)?,? ?$";
const REPORTED =
  "(?:progress|updated?s?|position|status|commentary|comments?|performance|monitoring|rag|ragb|brag|rating|reviewed|refreshed)";
const OUTRIGHT =
  /\b(?:(?:position |status |correct |updated? |progress )?as (?:at|of):?|position at:?|data at:?|(?:last )?updated(?: on)?:?|date of (?:last )?update:?|(?:reporting|monitoring|snapshot|position|status) (?:date|period):?|(?:period|quarter) end(?:ed|ing):?)\s*(?:the )?(?:end of )?(?:the )?(?:w\/e |week ending )?(?:mon|tues|wednes|thurs|fri)?(?:day)?,? ?$/i;
const REPORT = new RegExp(
  `\\b${REPORTED}(?: (?:update|report|statement|note|notes|summary|rating|against (?:plan|target|actions?)|made|achieved|to date))*${BEFORE_DATE}`,
  "i",
);
const REPORT_TAIL = new RegExp(`^\\)?\\s*[-–:]?\\s*${REPORTED}\\b`, "i");
const TOLD = /(?:^|[.:]\s+|\n)at (?:the )?(?:end of )?(?:the )?$/i;

/** What looks ahead or back: no date of this report. */
const AHEAD =
  /\b(?:further actions?|next steps?|actions? (?:required|to be taken|planned)|planned|required|forecast|target|due|by|previous|last (?:quarter|report|meeting)|prior|future|next|since|expected|proposed)\b/i;
const MEETING = /\b(?:committee|board|cabinet|council|panel|group|meeting|agenda)\b[^\n]{0,30}$/i;

function statement(phrase: Phrase, which: number): AsAtStatement | null {
  const date = phrase.dates[which];
  const lead = leadOf(phrase, which);
  if (!date?.end || date.problem === "impossible") return null;
  const outright = OUTRIGHT.exec(lead);
  const report = date.precision === "year" ? null : REPORT.exec(lead);
  const told = TOLD.exec(lead);
  const match = outright ?? report ?? told;
  const after = date.precision !== "year" && REPORT_TAIL.exec(tailOf(phrase, which));
  if (!match && !after) return null;
  const before = lead.slice(0, match?.index ?? lead.length);
  if (AHEAD.test(before) || (!outright && MEETING.test(lead))) return null;
  const spoken = `${match?.[0] ?? ""}${date.text}${match ? "" : (after && after[0]) || ""}`;
  const words = squeeze(spoken.replace(/^[.:\s]+/, ""));
  const closed = /\([^)]*$/.test(words) ? `${words})` : words;
  return { date: date.end, words: closed, how: match && match === told ? "told" : "stated" };
}

/**
 * The as-at date that a heading or sentence states: "as at 15 Jan 18", "Progress update to September 2017" (its last
 * day), "Quarter 3 2017/18 update". Null for meeting dates and for what looks ahead ("Further Action Required to March
 * 2017"). A date without a year needs `context`, usually the title's period.
 */
export function asAtStatement(text: string, context: DateContext = { asAt: null }): AsAtStatement | null {
  const phrase = joinRanges(phraseOf(squeeze(text.slice(0, LONGEST_STATEMENT)), context, false));
  const found = phrase.dates.flatMap((_, which) => statement(phrase, which) ?? []);
  return found.find(({ how }) => how === "stated") ?? found[0] ?? null;
}
