import type { DueProblem } from "../due/due";
import { showDue } from "../due/show";
import type { ActionCheck } from "./check";
import { placeOf } from "./common/place";

const CODES: Readonly<Record<DueProblem, string | null>> = {
  ambiguous: "date-ambiguous",
  "no-year": "date-no-year",
  impossible: "date-impossible",
  unreadable: "date-unreadable",
  // A wrong year is year-typo's.
  "unlikely-year": null,
};

/** "From 31st October to 31st March 2018": the first day of a stretch without its year. */
const START_WITHOUT_YEAR =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:to|until|[-–]) /i;

/** A due date that cannot be read, or that can be read in more than one way. */
const check: ActionCheck = {
  name: "due-problem",
  scope: "action",
  codes: ["date-unreadable", "date-impossible", "date-ambiguous", "date-no-year"],
  *run(action, sheet) {
    const { problem, words, end, kind } = action.due;
    const startless = problem === null && kind === "range" && words !== null && START_WITHOUT_YEAR.test(words);
    const code = problem !== null ? CODES[problem] : startless ? "date-no-year" : null;
    if (code === null || words === null) return;
    const unread = end === null && action.due.start === null && (problem === "ambiguous" || problem === "no-year");
    const told = { words, read: showDue(action.due).replace(/ \([^()]*\)$/, "") };
    yield { code: unread ? "date-unreadable" : code, place: placeOf(action, "due", sheet), action, words: told };
  },
};

export default check;
