import { ofKind } from "../entry";

export const missing = ofKind("Missing", {
  "missing-owner": ["error", "No owner", "This action has no owner.", "Name the officer who answers for it."],
  "missing-action": [
    "error",
    "No action text",
    "This row has no action, only {found}.",
    "Write what was agreed to be done, or delete the row.",
  ],
  "missing-due": [
    "warning",
    "No due date",
    "This action has no due date{only}.",
    "Give the date by which it is to be done, or say why it has none.",
  ],
  "missing-due-complete": [
    "advice",
    "No due date on a complete action",
    "This action is complete, and the tracker does not say when it was due.",
    "Give the date that was agreed, so that the committee can see whether it was met.",
  ],
  "missing-due-all": [
    "warning",
    "No due dates",
    "{count} actions under this heading have no due date, in a column or in their own words.",
    "Add a column for due dates, or write the date into each action.",
  ],
  "due-elsewhere": [
    "advice",
    "Due date stands elsewhere",
    "The due date says “{words}”, which gives no date.",
    "Copy the date from there, so that the committee need not look it up.",
  ],
  "missing-progress": [
    "error",
    "No progress",
    "This action is open and reports no progress{only}.",
    "Ask {owner} for an update before the paper goes out.",
  ],
  "missing-rating": [
    "warning",
    "No rating",
    "This action has no rating under “{heading}”, where other actions have one.",
    "Rate the action, or say why it is not rated.",
  ],
  "complete-without-date": [
    "advice",
    "Complete without a date",
    "This action is told to be complete, but nothing says since when.",
    "Add the date of completion.",
  ],
  "complete-without-evidence": [
    "warning",
    "Complete without evidence",
    "This action is told to be complete, with neither a date nor a word of evidence.",
    "Say when it was completed, and what shows it.",
  ],
});
