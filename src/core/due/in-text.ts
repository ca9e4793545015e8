/** Due dates that stand in an action's own text, told from the other dates there. */
import { financialYearOf } from "../grid/dates";
import { squeezeLines } from "../grid/text";
import type { DueContext, Period } from "./context";
import type { Due } from "./due";
import { financialYear } from "./dates/financial-year";
import { joinRanges } from "./phrases/join-ranges";
import { datedBy, leadOf, phraseOf, tailOf, wordsAround, type Phrase } from "./phrases/phrase";
import { multiple } from "./phrases/multiple";
import { prepare } from "./phrases/prepare";
import { NO_DUE, readDue } from "./read-due";

/** A due date found in prose, and its words there. */
export interface DueInText {
  readonly words: string;
  readonly due: Due;
}

/** What of an action's text is searched. */
const LONGEST_ACTION = 6000;

const DEADLINE =
  /\b(?:(?:to be |be )?(?:completed?|delivered|implemented|in place|achieved|finalised|due)(?: for completion)? )?(?:by|no later than|not later than|before|in advance of|prior to|due(?: by| on| in)?:?|deadline(?: of| is)?:?|target(?: date)?(?: of| is)?:?)(?: the)? ?$/i;
const WITHIN = /\b(?:in|during|within|throughout|over the course of)(?: the)? ?$/i;

/** Before a date: what was done then. */
const PAST =
  /\b(?:was|were|had|has been|have been|since|until|from|dated|approved|agreed|published|issued|identified|reported|adopted|undertaken|held|made|received|recommended|presented|carried out|inspection)\b[^.;\n]{0,40}$/i;
/** "to be completed", "will be approved": no past after all. */
const TO_COME = /\b(?:to|will|should|must|shall) be \w+[^.;\n]{0,30}$/i;

const AT_THE_END = /(?:\b(?:in|on|during|for)(?: the)?(?: end of)?|[–—:,-])\s*$/i;
/** What follows a year that only names something: "the 2016/17 Annual Governance Statement". */
const NAMED = /^ (?:[A-Z]|(?:annual|audit|plan|budget|accounts?|report|strategy)\b)/;

const IN_BRACKETS = /[([]([^()[\]]{2,80})[)\]][.\s]*$/;
/** All that a bracket may hold beside its dates, to be a due date. */
const DUE_WORDS =
  /^(?:¦|\s|[,.:;&/+–-]|\b(?:by|due|date|before|ongoing|on-going|throughout|from|to|in|end|of|the|until|target|deadline|completion|complete|completed|be|and|commencing|starting|start|then|annually|quarterly|monthly|no later than|for|onwards|timescale|during)\b)*$/i;

const THROUGHOUT = /\b(?:throughout|all through|across) (?:the|this) (?:financial |municipal )?year\b/i;
const IN_YEAR =
  /\b(?:in|during|within|by the end of) (?:the|this) (?:coming |current |financial |municipal ){0,2}year\b/i;

/** "have it approved by", "get agreed by": asked for, not told. */
const ASKED = /\b(?:have|get)\b(?! been\b)[^.;\n]{0,40}\b\w+ed by(?: the)? ?(?:end of )?$/i;

const isPast = (lead: string): boolean => PAST.test(lead) && !TO_COME.test(lead) && !ASKED.test(lead);

function bracketed(text: string, context: DueContext): DueInText | null {
  const match = IN_BRACKETS.exec(text.slice(-100));
  const inner = match?.[1];
  if (!match || inner === undefined) return null;
  const phrase = prepare(inner, context);
  const ends =
    phrase.dates.length > 0 && phrase.dates.every(({ precision, isRange }) => isRange || precision !== "year");
  const speaks = /\b(?:by|ongoing|throughout|due|in|during)\b/i.test(inner);
  if (!DUE_WORDS.test(wordsAround(phrase)) || !(ends || (speaks && phrase.dates.length > 0))) return null;
  const words = match[0].replace(/[.\s]+$/, "");
  return { words, due: { ...readDue(inner, context), words } };
}

/** "… - March 2018." and "… to Council in March 2018": a date that closes the text. */
function closesText(phrase: Phrase, which: number): boolean {
  const date = phrase.dates[which];
  if (!date?.end || date.precision === "year" || date.problem === "no-year") return false;
  return AT_THE_END.test(leadOf(phrase, which)) && /^[.;\s]*$/.test(phrase.text.slice(date.index + date.text.length));
}

/** Whether a date of the prose says when the action is due. */
function isDeadline(phrase: Phrase, which: number): boolean {
  const date = phrase.dates[which];
  const lead = leadOf(phrase, which);
  if (!date || isPast(lead)) return false;
  if (DEADLINE.test(lead) || closesText(phrase, which)) return true;
  const names = NAMED.test(tailOf(phrase, which));
  return date.precision === "year" && WITHIN.test(lead) && !names;
}

const wordsOf = (phrase: Phrase, which: number): string => {
  const lead = leadOf(phrase, which);
  const opener = (DEADLINE.exec(lead) ?? WITHIN.exec(lead))?.[0] ?? "";
  return `${opener}${phrase.dates[which]?.text ?? ""}`.trim();
};

function byDate(phrase: Phrase): DueInText | null {
  const all = phrase.dates.map((_, which) => which).filter((which) => isDeadline(phrase, which));
  const fine = all.filter((which) => phrase.dates[which]?.precision !== "year");
  const chosen = fine.length > 0 ? fine : all;
  const dates = chosen.flatMap((which) => phrase.dates[which] ?? []);
  const words = chosen.map((which) => wordsOf(phrase, which)).join(", ");
  const [first] = dates;
  if (!first) return null;
  const due = dates.length === 1 ? { ...datedBy(first), kind: "by" as const } : multiple({ ...phrase, dates });
  const parts = dates.flatMap(({ text, end, precision }) => (end === null ? [] : [{ text, end, precision }]));
  return due && { words, due: { ...due, words, dates: dates.length === 1 ? [] : parts } };
}

const yearOf = ({ period, asAt }: DueContext): Period | null =>
  period ?? (asAt ? financialYear(financialYearOf(asAt)) : null);

function inYear(text: string, context: DueContext): DueInText | null {
  const year = yearOf(context);
  const whole = THROUGHOUT.exec(text);
  const words = whole?.[0] ?? IN_YEAR.exec(text)?.[0];
  if (!year || words === undefined) return null;
  const dated = { ...NO_DUE, words, end: year.end, precision: "year" } as const;
  return {
    words,
    due: whole ? { ...dated, kind: "range", start: year.start, ongoing: true } : { ...dated, kind: "by" },
  };
}

/**
 * The due date in an action's own text: "by end of July 2015", "(1st April 2015)" at its end, "in 2015/16", "throughout
 * the year" (of `context.period`). Null where it has none: other dates ("the 2016/17 AGS", "approved in May 2015") are
 * left alone.
 */
export function dueInText(text: string, context: DueContext): DueInText | null {
  const lines = squeezeLines(text.slice(0, LONGEST_ACTION));
  const phrase = joinRanges(phraseOf(lines, context, false));
  return bracketed(lines, context) ?? byDate(phrase) ?? inYear(lines, context);
}
