/** What a cell's content looks like, whatever stands over it. */
import type { CellValue } from "../grid/grid";
import { isDateFormat } from "../grid/format";

export type Shape =
  | "blank"
  | "tick"
  | "colour"
  | "percent"
  | "date"
  | "number"
  | "ref"
  | "answer"
  | "status"
  | "owner"
  | "prose"
  | "short";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DATE = new RegExp(
  `\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b${MONTH}\\b['’.,\\s-]*(?:\\d{1,2}|\\d{4})\\b|\\b\\d{1,2}(?:st|nd|rd|th)?[\\s-]+${MONTH}\\b|\\b(?:spring|summer|autumn|winter)\\s+\\d{2,4}\\b|\\bq(?:uarter|tr)?\\s?[1-4]\\b|\\b20\\d\\d\\s?[/-]\\s?\\d{2,4}\\b|^${MONTH}$|^20\\d\\d$`,
  "i",
);
/** Dates that the pattern of a reference would take too: "31/03/2018", "Dec-22", "2017/18". */
const PLAIN_DATE = new RegExp(
  `^(?:\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|[12]\\d)|${MONTH}[\\s'’.-]*(?:\\d{2}|\\d{4})|20\\d\\d\\s?[/-]\\s?\\d{2,4}|q[1-4](?:\\s.*)?)$`,
  "i",
);
/** What stands in a date column for a date. */
const DATE_WORDS =
  /^(?:on-?\s?going|tbc|tba|tbd|n\/?a|as required|as and when|immediate(?:ly)?|monthly|quarterly|annual(?:ly)?|six monthly|continuous|rolling|various|complete[d]?|asap)\b.{0,20}$/i;
const TICK = /^(?:x|✓|✔|√|☑|☒|ü|þ|ý|•|●|■|yes|y|tick)$/i;
const COLOUR = /^(?:dark |light )?(?:red|amber|green|blue|gr[ea]y|yellow|purple|black|white)\b.{0,25}$|^[ragb]$/i;
const PERCENT = /^\d{1,3}(?:\.\d+)?\s?%.{0,15}$/;
const NUMBER = /^[-£$(]?[\d,]+(?:\.\d+)?\)?$/;
const REF =
  /^[a-z]{0,5}[-./ ]?\d{1,4}(?:[./-]\d{1,4})*\s?(?:[a-z]|\(?[ivx]{1,4}\)|\([a-z]\))?[.):]?$|^\(?[a-z]{1,4}\)$|^(?:action|item|rec(?:ommendation)?|issue|objective|ref|no)\.?\s*\d{1,3}(?:\.\d+)*[a-z]?$/i;
const STATUS =
  /^(?:not (?:yet )?(?:started|due|begun|applicable|complete[d]?)|in progress|on (?:track|target|hold|schedule|course)|under ?way|complete[d]?|implemented|achieved|done|closed|open|ongoing|on-going|outstanding|delayed|behind(?: schedule)?|overdue|slipped|cancelled|superseded|withdrawn|deferred|started|partly|partially|discharged|verified|pending|no longer|off track|at risk|live|new|due|to be started|paused|suspended)\b/i;
const ROLE =
  /\b(?:director|head|manager|officer|lead|leader|chief|executive|solicitor|accountant|auditor|treasurer|clerk|coordinator|co-ordinator|adviser|advisor|team|chair|cfo|ceo|cx|s151|section 151|sro|members?|directorate|service|services|board|group|partner|secretary|committee|cd|ad|all|smt|slt|cmt|hr|ict|councillor|cllr)\b['’s]*/i;
const INITIALS = /^[A-Z][A-Z&]{1,4}(?:\s*(?:[/,;&+]|and|\s)\s*[A-Z][A-Z&]{1,4})*$/;
const NAME =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.? )?(?:[A-Z][a-z'’-]+|[A-Z]\.?)(?: [A-Z]\.?)? (?:Mc|Mac|O['’])?[A-Z][a-z'’-]+(?:\s*[/,&;]\s*.+)?$/;

/** What management answers to a recommendation, and no more. */
const ANSWER =
  /^(?:not |partly |partially |fully )?(?:agree|agreed|accept|accepted|rejected|noted|supported|approved|declined|endorsed|disagreed?)(?: (?:in (?:part|full|principle)|with (?:comments?|amendments?)))?\.?$/i;

/** Longer texts are prose, whatever words they hold. */
const PROSE_LENGTH = 60;
const PROSE_WORDS = 9;

/** True for references: "1.2", "a)", "Action 3". */
export const looksLikeRef = (text: string): boolean => REF.test(text);
export const looksLikeInitials = (text: string): boolean => INITIALS.test(text);
export const namesARole = (text: string): boolean => ROLE.test(text);
/** True where a date stands anywhere in the text. */
export const holdsADate = (text: string): boolean => DATE.test(text);

/** Words around a date that make a sentence of it. */
const MOST_AROUND = 26;

function isMostlyDate(text: string): boolean {
  const date = DATE.exec(text);
  return date !== null && text.length - date[0].length <= MOST_AROUND;
}

function shapeOfNumber(format: string): Shape {
  if (format.includes("%")) return "percent";
  return isDateFormat(format) ? "date" : "number";
}

/** The shape of one cell; `text` is its text on one line. */
export function shapeOf(value: CellValue, text: string, format: string): Shape {
  if (text === "") return "blank";
  if (typeof value === "number") return shapeOfNumber(format);
  if (COLOUR.test(text)) return "colour";
  if (TICK.test(text)) return "tick";
  if (PERCENT.test(text)) return "percent";
  if (NUMBER.test(text)) return "number";
  if (PLAIN_DATE.test(text)) return "date";
  if (REF.test(text)) return "ref";
  if (ANSWER.test(text)) return "answer";
  if (text.length <= PROSE_LENGTH) {
    if (DATE_WORDS.test(text)) return STATUS.test(text) ? "status" : "date";
    if (STATUS.test(text) && text.length <= 40) return "status";
    if (isMostlyDate(text)) return "date";
    if (INITIALS.test(text)) return "owner";
    if (NAME.test(text) || ROLE.test(text)) return "owner";
  }
  return text.length > PROSE_LENGTH || text.split(" ").length >= PROSE_WORDS ? "prose" : "short";
}
