/** Finds the status that opens a progress text, or that one of its sentences states plainly. */
import { squeeze } from "../grid/text";
import { firstStatus, matchStatus } from "./match";
import { REFINED, REFINING } from "./words";
import { NOT_STATED, type StatusReading } from "./read-status";

/** Nobody states a status deeper in a text. */
const LONGEST_PROGRESS = 6000;
const LONGEST_OPENING = 80;

const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
/** What may stand before the opening word: a number, "Status:", "Update", a date. */
const PREAMBLE = new RegExp(
  "^(?:[-•*–\\s]+|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s+|(?:current |action |overall )?(?:status|update|position|progress|comment)\\s?[:–-]\\s*|" +
    "[[(]?\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}[\\])]?\\s*[:–-]?\\s*|" +
    `[[(]?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTHS})[a-z]* (?:\\d{4}|\\d{2})[\\])]?\\s*[:–-]\\s*|` +
    "(?:red|amber|green|blue|grey)\\s?[:–-]\\s*|(?:this |the )?(?:action|recommendation|item|work) (?:is |has been |was )?|(?:now|therefore|fully) )",
  "i",
);

/** What may follow an opening word that stands for the whole action. */
const CLOSES = new RegExp(
  "^(?:\\s*$|\\s*[.,:;!–—()[\\]/\\n-]|\\s+(?:as|and|in|on|by|with|following|at|for|since|via|through|during|within|this|but|however|see|wef|from|" +
    `(?:${MONTHS})[a-z]* \\d|\\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\\d|${MONTHS})))`,
  "i",
);

const withoutPreamble = (text: string): string => {
  let left = text;
  for (let round = 0; round < 3; round++) left = left.replace(PREAMBLE, "");
  return left;
};

function opening(text: string): StatusReading | null {
  const [line = ""] = text.trimStart().split("\n");
  const start = withoutPreamble(line.slice(0, 4 * LONGEST_OPENING)).slice(0, LONGEST_OPENING);
  const match = firstStatus(start);
  const clause = matchStatus(/^[^.,;:\n]*/.exec(start)?.[0] ?? "");
  if (!match || match.index > 0) return null;
  // A lone word may be the verb of a sentence ("Completed review of …"); several words say what they say.
  const rest = start.slice(match.words.length);
  const whole = match.words.includes(" ") || CLOSES.test(rest) || shouted(match.words, rest) || LATE.test(match.words);
  if (whole && clause && REFINED.has(match.status) && REFINING.has(clause.status)) {
    return { status: clause.status, statusText: start.slice(0, clause.index + clause.words.length) };
  }
  return whole ? { status: match.status, statusText: match.words } : null;
}

/** No verb that opens a sentence: whatever follows "delayed", the action is. */
const LATE = /^(?:delay|overdue|slip)/i;

/** A word in capitals before a sentence in small letters ("COMPLETE Training ended in May") is a status, not a verb. */
const shouted = (word: string, rest: string): boolean => /^[A-Z-]{4,}$/.test(word) && /^\s+[A-Z\d]?[a-z]/.test(rest);

const SUBJECT =
  "(?:this|the|all|these) (?:\\w+ )?(?:actions?|recommendations?|items?|objectives?|milestones?|tasks?|deliverables?|work|projects?|element)";
const VERB = "(?:is|are|was|were|has been|have been|remains?|can be)";
const ADVERBS = "(?:(?:now|therefore|currently|still|all|also|considered|regarded as|fully) ){0,3}";

/** Sentences that state the action's status without opening with it; the group is the status. */
const STATEMENTS: readonly RegExp[] = [
  new RegExp(`\\b${SUBJECT} ${VERB} ${ADVERBS}([^.;\\n]{3,60})`, "i"),
  new RegExp(`\\b${SUBJECT} (?:is|are|was|were|has|have) (not [^.;\\n]{3,60})`, "i"),
  /\b(?:is|are|remains?|currently) (not on (?:target|track|schedule)|off[ -](?:target|track)|behind (?:schedule|target|plan))\b/i,
  /\bthis (?:is|remains|has been) (on hold|paused|suspended|delayed|deferred|cancelled|withdrawn|not (?:yet )?started)\b/i,
  /\bwork has (not (?:yet )?(?:started|begun|commenced))\b/i,
  /\bthis is (ongoing)(?: work| activity| action)?\b/i,
  /\b(?:are|is|remains?|and|currently) (on (?:target|track))\b(?! to\b)/i,
  /\b(?:has|have)(?:,[^.;\n]{3,60},)? been (delayed|put on hold|deferred|paused|suspended|cancelled|withdrawn|superseded)\b/i,
  /\bwork is (in progress|under ?way|ongoing|on hold|delayed)\b/i,
  /\bstatus\s?[:–-]\s*([^.;\n]{3,40})/i,
];

const LAST_SENTENCE = /[.;]\s+([A-Za-z][A-Za-z -]{2,24})[.\s]*$/;

/** "The site was launched in May. Complete.": a last sentence that is nothing but a status. */
function closing(text: string): StatusReading | null {
  const words = LAST_SENTENCE.exec(text)?.[1];
  const status = words === undefined ? null : matchStatus(words);
  return status?.index === 0 && status.words.length === words?.length
    ? { status: status.status, statusText: words }
    : null;
}

function statement(text: string): StatusReading | null {
  for (const pattern of STATEMENTS) {
    const match = pattern.exec(text);
    const status = match?.[1] === undefined ? null : firstStatus(match[1]);
    if (match && status?.index === 0) return { status: status.status, statusText: match[0].trim() };
  }
  return null;
}

const DATED_LINE = /^[[(]?(\d{1,2})[./-](\d{1,2})[./-](?:20)?(\d{2})(?!\d)/;

/** When a line of a log was written, as a number that grows with the date; null for a line without its date. */
function writtenAt(line: string): number | null {
  const [, day, month, year] = DATED_LINE.exec(line) ?? [];
  return day && month && year ? Number(year) * 10000 + Number(month) * 100 + Number(day) : null;
}

/** The status that the newest entry of a log opens with; null for a text that is no log. */
function newestEntry(lines: readonly string[]): StatusReading | null {
  const entries = lines.flatMap((line) => {
    const at = writtenAt(line);
    return at === null ? [] : [{ line, at }];
  });
  if (entries.length < 2) return null;
  const newest = entries.reduce((best, entry) => (entry.at > best.at ? entry : best));
  return opening(newest.line) ?? closing(newest.line);
}

/**
 * The status of a progress text: its opening words ("COMPLETE …", "Achieved."), else a plain statement in it ("This
 * action is therefore fully discharged."). Prose that only tells what was done states no status.
 */
export function statusInProgress(text: string): StatusReading {
  const start = text.slice(0, LONGEST_PROGRESS);
  const lines = start
    .split(/\r\n|[\r\n]/)
    .map(squeeze)
    .filter((line) => line !== "");
  return (
    newestEntry(lines) ??
    opening(lines.join("\n")) ??
    statement(lines.join("\n")) ??
    closing(lines.join("\n")) ??
    NOT_STATED
  );
}
