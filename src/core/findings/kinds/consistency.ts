import { ofKind } from "../entry";

export const consistency = ofKind("Consistency", {
  "mixed-headings": [
    "advice",
    "One rating, two names",
    "This heading speaks of {here}, and another speaks of {there} for the same rating.",
    "Use one name throughout.",
  ],
  "mixed-status-words": [
    "advice",
    "Several words for complete",
    "Complete actions are told in {count} different words: {words}.",
    "Use one word throughout.",
  ],
  "period-mismatch": [
    "warning",
    "Text is of another date",
    "“{words}” speaks for {stated}, but this sheet is judged as at {asAt}.",
    "Bring the text up to date, or correct the date.",
  ],
  "told-after-as-at": [
    "warning",
    "Told as done after the report’s date",
    "“{quote}” is told as done, but is after {asAt}, the date of this report.",
    "Correct the date, or report as at a later day.",
  ],
  "future-in-progress": [
    "advice",
    "Future in the progress column",
    "The progress column tells of “{quote}”, which is still to come.",
    "Move it to “{heading}”.",
  ],
  "further-action-past": [
    "warning",
    "Past in the further action column",
    "“{quote}” is told as done, but stands under further action.",
    "Move it to the progress column, and say what is still to be done.",
  ],
  "further-action-empty": [
    "warning",
    "No further action for an open action",
    "This action is open, and nothing says what is still to be done.",
    "Say what comes next, or mark the action complete.",
  ],
  "further-action-complete": [
    "advice",
    "Further action for a complete action",
    "This action is told to be complete, and yet further action is required: “{quote}”.",
    "Reopen the action, or make the rest an action of its own.",
  ],
  "further-action-undated": [
    "advice",
    "Further action without a date",
    "What is still to be done has no date, nor has the action one to come.",
    "Say by when.",
  ],
  "complete-but-open": [
    "warning",
    "Complete, with work left",
    "This action is told to be complete, but its update says “{quote}”.",
    "Reopen the action, or say that this is no part of it.",
  ],
  "complete-but-ongoing": [
    "advice",
    "Complete, yet ongoing",
    "This action is told to be complete, and its due date says “{words}”.",
    "Say which of the two holds.",
  ],
  "status-in-due": [
    "warning",
    "Status in the date column",
    "“{words}” tells the state of the action, and no date.",
    "Move it to the progress, and give the due date here.",
  ],
  "identical-progress": [
    "warning",
    "Same update for several actions",
    "{refs} have word for word the same update.",
    "Say for each action what was done for it.",
  ],
  "progress-unchanged": [
    "warning",
    "Same update as last time",
    "The update is word for word that of the last report, as at {since}.",
    "Ask the lead officer for a new update.",
  ],
  "repeated-header": [
    "advice",
    "Repeated heading differs",
    "The repeated heading says “{words}”, where the first says “{first}”.",
    "Repeat the headings as they are.",
  ],
  "empty-column": [
    "warning",
    "Empty column",
    "The column “{heading}” is empty for all {count} actions.",
    "Fill it, or leave it out of the paper.",
  ],
});
