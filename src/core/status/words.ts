/**
 * The words that tell a status, as data: to teach Ragbook a council's word, add it here and to the table of examples.
 *
 * Of two matches the one that begins first counts, so that "not yet complete" hides the "complete" inside it; where
 * both begin together, the upper one.
 */
import type { Status } from "../tracker/tracker";

export interface StatusWords {
  readonly status: Status;
  readonly words: RegExp;
}

/** What is done when it is done. */
const DONE =
  "(?:complet(?:e|ed|ion)|achiev(?:ed?|ement)|implement(?:ed|ation)|deliver(?:ed|y)|clos(?:ed|ure)|finalis(?:ed|ation)|" +
  "finish(?:ed)?|done|met|discharged|resol(?:ved|ution)|conclu(?:ded|sion)|actioned|fulfilled|addressed|sign(?:ed)?[ -]?off)";

/** Up to three words between a hedge and what it hedges. */
const NEAR = "(?:[ ,-]+[\\w'’%]+){0,3}?[ ,-]+";

/** Before "complete": not now, or not all. */
const HEDGES = [
  "not|n't|n’t|never|cannot|yet|to be|to|awaiting|pending|prior to|until|when|once|before|subject to|due|for|towards?",
  "near(?:ly|ing)?|close to|approaching|expect(?:ed|ing|s)?|anticipated?|planned|scheduled|estimated|forecast|proposed|target(?:ed)?",
  "aim(?:s|ed|ing)?|will|would|should|can|could|must|may|might|is being|are being|being|remains?|required|working",
  "partial(?:ly)?|partly|part|almost|substantially|substantively|mostly|largely|mainly|virtually|majority|most|some|half|over half|several|many|one|two|three",
  "first|second|third|initial|interim|phase(?: \\w+)?|stage(?: \\w+)?|step(?: \\w+)?|element|(?<![\\d.])\\d{1,2}(?:\\.\\d+)? ?(?:%|per ?cent)",
].join("|");

const entry = (status: Status, words: string): StatusWords => ({ status, words: new RegExp(words, "i") });

export const STATUS_WORDS: readonly StatusWords[] = [
  entry(
    "not-started",
    "\\bnot (?:yet )?(?:been )?(?:started|begun|commenced|due(?: to (?:start|commence|begin))?(?: yet)?\\b)|\\bnot yet due|\\b(?:yet|still) to (?:be )?(?:start|begin|commence|begun|started|commenced)|" +
      "\\bunstarted|\\bto (?:be )?(?:start(?:ed)?|commenced?|begin|begun)\\b|\\bno (?:action|progress|work)(?: has been)?(?: (?:taken|made|started|undertaken))?(?: (?:to date|yet|so far))?|" +
      "^not (?:yet )?implemented|\\bnot progressed|\\bto do\\b|^(?:planned|scheduled|proposed|pending|new|future|upcoming|not actioned)\\b",
  ),
  entry(
    "cancelled",
    "\\bcancelled|\\bcanceled|\\bwithdrawn|\\bsuper[sc]eded|\\babandoned|\\bdiscontinued|\\bno longer (?:\\w+ )?(?:required|relevant|applicable|needed|necessary|proceeding|valid|being|going|pursued)|\\bnot (?:been )?(?:adopted|accepted|agreed to|required|proceeding|being (?:pursued|taken forward)|going ahead|to be (?:pursued|implemented|progressed))|" +
      "\\bwill not be (?:implemented|progressed|pursued|taken forward)|\\brejected|^(?:deleted|removed|void|dropped|declined|(?:now )?merged (?:with|into)|replaced by|combined with|incorporated (?:in|with)(?:to)?|now part of)\\b|\\bnot going ahead|\\bagreed not to|\\bdecided not to|\\bno longer an? (?:issue|action|requirement)",
  ),
  entry(
    "delayed",
    "\\bnot (?:currently )?(?:on|to) (?:target|track|schedule|plan|time)|\\boff[ -](?:target|track|schedule|plan)\\b",
  ),
  // "will not be met", "unlikely to be achieved": the date, or the aim, is lost.
  entry(
    "delayed",
    "\\bunlikely to (?:be )?\\w+|\\b(?:will not|won't|won’t) be (?:met|achieved|completed|delivered) (?:by|on|in|within)",
  ),
  entry(
    "complete",
    "^NFA\\b|\\bno (?:further|more|outstanding) (?:actions?|work)(?: (?:is |are )?(?:now )?(?:required|needed|necessary|proposed|outstanding)|(?=[\\s.]*$))",
  ),
  entry(
    "verified",
    `\\b(?:${DONE}|evidenced)(?:[ ,/–:(&-]+(?:and |been |independently |evidence |evidence has been ){0,2})(?:verified|validated)`,
  ),
  entry(
    "complete",
    `\\b${DONE}[ ,–(-]+(?:but |and )?(?:not (?:yet )?|to be |awaiting |pending |for |subject to |requires? )(?:\\w+ )?(?:verif\\w+|validat\\w+)`,
  ),
  entry("in-progress", `\\b(?:${HEDGES})${NEAR}${DONE}\\b|\\b(?:${HEDGES})[ -]${DONE}\\b|n['’]t ${DONE}\\b`),
  entry("in-progress", "\\bincomplete|\\buncompleted|\\bunachieved|\\bcompletion\\b"),
  entry(
    "in-progress",
    "\\bcompleted? by (?:the )?(?:end|mid|early|late|\\d|q[1-4]|quarter|spring|summer|autumn|winter|christmas|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\bcomplete (?:by|before|when|once|subject|except|apart|other than|but)\\b|" +
      `\\b${DONE} (?:(?:on|of|for|with) )?(?:the |an? |its |our |some |most )?(?:first|initial|interim|phase|stage|part|step|half|some|most)\\b|\\bcompleted?\\?|\\b${DONE}[ ,(–-]+(?:subject to|pending|awaiting|except|apart from|other than|bar|in part)\\b`,
  ),
  entry("not-started", "(?<![\\d.])0 ?%"),
  entry("complete", "(?<![\\d.])100 ?(?:%|per ?cent)(?:[ -]+complete)?"),
  entry("in-progress", "(?<![\\d.])\\d{1,2}(?:\\.\\d+)? ?(?:%|per ?cent)"),
  entry("verified", "(?<!\\b(?:to be|not|not yet|awaiting|being|be|self) )\\b(?:verified|validated)\\b"),
  entry(
    "on-hold",
    "\\bon[ -]hold|\\bpaused|\\bsuspended|\\bparked|\\bdeferred|\\bhalted|\\bstalled|\\bin abeyance|\\bdormant|\\bon pause|\\bfrozen\\b",
  ),
  entry(
    "delayed",
    "(?<!\\b(?:not|no|without|any) )\\b(?:delay(?:ed|s)?\\b|overdue|slipped|slippage|slipping)|\\bbehind (?:schedule|target|plan|time|timetable|programme|track)|\\b(?:slightly|running|significantly|well) (?:behind|late)|" +
      "^(?:late|behind|missed)\\b|\\bat risk\\b|\\bpostponed|\\bnot progressing|^(?:deadline |date |target )?(?:extended|revised)\\b|\\bdeadline missed|\\bmissed (?:the )?(?:deadline|target)|\\btarget (?:date )?(?:not met|missed)",
  ),
  entry(
    "on-target",
    "\\bon[ -](?:target|track|schedule|course|plan|time)\\b|\\b(?:ahead of|in line with|according to|within|to) (?:the )?(?:schedule|target|plan|timescales?|timetable)\\b|\\bas (?:planned|scheduled)\\b",
  ),
  entry(
    "complete",
    `\\b(?:fully |now |all |already )?(?:complete|completed|achieved|implemented|delivered|closed|finished|finalised|done|discharged|resolved|concluded|actioned|fulfilled)\\b`,
  ),
  entry("complete", "\\bfully met\\b|^met(?=[\\s.]*$)|\\bsigned off\\b|^(?:in place|embedded|✓|✔|☑|🗸)"),
  entry("ongoing", "\\bon[ -]?going|\\bcontinuous|^continu(?:es|ing|al)\\b|\\bbusiness as usual|^BAU\\b|^rolling\\b"),
  entry(
    "in-progress",
    "\\b(?:in|work(?:s)? in) progress|\\bgood progress\\b|\\bprogressing|\\bunder[ -]?way|^(?:started|commenced|begun|open|active|live|outstanding|awaiting|scoping|initiated|planning|monitoring|under review|re-?opened|partial(?:ly)?|draft(?:ed)?|wip|current|being)\\b|\\b(?:has|have) (?:started|commenced|begun)|\\bin hand\\b|\\bin development|\\bpartially\\b|\\bwork(?: has)? (?:started|commenced|begun)|\\bbeing (?:progressed|developed|implemented|drafted|finalised|reviewed)",
  ),
];

/** Statuses that a later word of the same cell makes more exact: "In progress - delayed". */
export const REFINED: ReadonlySet<Status> = new Set<Status>(["in-progress", "ongoing"]);

/** What makes them more exact. */
export const REFINING: ReadonlySet<Status> = new Set<Status>(["on-target", "delayed", "on-hold", "not-started"]);
