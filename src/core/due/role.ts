/** What the words around a date say of it. */
import type { DateMention } from "./dates/date-phrase";
import type { IsoDate } from "./due";

/** Something that happened then; that is expected then; that has to be done by then; or nothing that words tell. */
export type DateRole = "past-event" | "forecast" | "deadline" | "unknown";

const REACH = 140;

const FORECAST =
  /\b(?:expected|anticipated|due|scheduled|planned|plan(?:s|ning)?|forecast|estimated|projected|proposed|provisional(?:ly)?|timetabled|aim(?:s|ed|ing)?|intend(?:s|ed)?|hop(?:es|ed|ing)|target(?:s|ed|ing)?|likely|awaiting|next|start date|go live|to (?:deliver|complete|implement|achieve|establish|review|develop|produce|finalise|agree|submit|publish|ensure|provide|update|address|resolve|conclude|close)|(?:will|shall|should|would|could|must|may|might|going to|is to|are to|to be)(?: (?:also|then|now|not|be|have|been|further|all|both|each|next|take|able|to|again|only|still|continue)){0,4}(?: \w+)?|to (?:commence|start|begin|take place|complete|follow|go|report))\b/gi;

const IRREGULAR =
  "took|went|held|met|began|begun|sent|made|given|gave|taken|undertaken|done|put|led|built|written|wrote|came|rose|risen|fell|got|gone|seen|found|brought|saw|was|were|had|been|became|ran|won|drawn|chosen|shown|known";
const PAST = new RegExp(`\\b(?:\\w{2,14}ed|${IRREGULAR}|since|dated|wef|with effect from|of last year)\\b`, "gi");

const DEADLINE =
  /\b(?:by|before|no later than|not later than|until|prior to|deadline(?: of| is|:)?)(?: (?:the|end|of|close|mid|early|late|around|on))*[\s-]*$/i;

/** The deadline itself is named: no verb before it matters. */
const NAMED_DEADLINE = /\bdeadline(?: of| is|:)? (?:the )?$/i;

/** Told so, even where the date is still to come: a contradiction to be found, not to be explained away. */
const PLAINLY_PAST = /\b(?:took place|was|were|has|have|had|held|went|visited)\b/i;

/** Where the first match of a pattern ends; -1 when there is none. */
function firstEnd(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Where the last match of a pattern ends; -1 when there is none. */
function lastEnd(pattern: RegExp, text: string): number {
  let last = -1;
  pattern.lastIndex = 0;
  while (pattern.test(text)) last = pattern.lastIndex;
  return last;
}

type Tense = "past" | "future" | null;

/** The verb next before the date. "Expected" ends in -ed and looks ahead: where both end together, it looks ahead. */
function tenseBefore(words: string): Tense {
  const [past, future] = [lastEnd(PAST, words), lastEnd(FORECAST, words)];
  if (past < 0 && future < 0) return null;
  return future >= past ? "future" : "past";
}

/** The verb next behind the date. */
function tenseBehind(words: string): Tense {
  const [past, future] = [firstEnd(PAST, words), firstEnd(FORECAST, words)];
  if (past < 0 && future < 0) return null;
  return past < 0 || (future >= 0 && future <= past) ? "future" : "past";
}

/** The role of a date in its clause: the nearest verb before it decides, else the first one behind it. */
export function roleOf(text: string, { index, text: words, start }: DateMention, asAt: IsoDate | null): DateRole {
  const before = text.slice(Math.max(0, index - REACH), index);
  const clause = before.slice(Math.max(...[". ", "; ", "• ", "! "].map((stop) => before.lastIndexOf(stop) + 1)));
  const behind = /^[^.;•]{0,80}/.exec(text.slice(index + words.length, index + words.length + 80))?.[0] ?? "";
  if (NAMED_DEADLINE.test(clause)) return "deadline";
  const tense = tenseBefore(clause) ?? tenseBehind(behind);
  const deadline = DEADLINE.test(clause);
  const toCome = asAt !== null && start !== null && start > asAt;
  if (tense === "future") return "forecast";
  if (tense === "past" && toCome && (deadline || !PLAINLY_PAST.test(clause))) return deadline ? "deadline" : "forecast";
  if (tense === "past") return "past-event";
  return deadline ? "deadline" : "unknown";
}
