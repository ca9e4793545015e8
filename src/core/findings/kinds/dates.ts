import { ofKind } from "../entry";

export const dates = ofKind("Dates", {
  "date-unreadable": [
    "error",
    "Date cannot be read",
    "“{words}” looks like a date, but cannot be read as one.",
    "Write the date as day, month and year, like 31 March 2018.",
  ],
  "date-impossible": [
    "error",
    "No such day",
    "“{words}” names a day that the calendar does not have.",
    "Correct the date.",
  ],
  "date-ambiguous": [
    "advice",
    "Date can be read two ways",
    "“{words}” could be read two ways; Ragbook reads it as {read}.",
    "Write day, month and the whole year.",
  ],
  "date-no-year": [
    "advice",
    "Date without a year",
    "“{words}” has no year; Ragbook reads it as {read}.",
    "Add the year.",
  ],
  "dates-unassigned": [
    "advice",
    "Several officers and several dates",
    "There are {owners} officers and {dates} dates here, and nothing says which belongs to whom.",
    "Write each officer with the date that he or she has to meet.",
  ],
  "ambiguous-date-in-text": [
    "advice",
    "Date in the text can be read two ways",
    "“{words}” in the text could be read two ways.",
    "Write day, month and the whole year.",
  ],
  "year-typo": [
    "error",
    "Wrong year, by the look of it",
    "“{words}” has a year that can hardly be right{meant}.",
    "Check the year.",
  ],
  "revised-before-original": [
    "warning",
    "Revised date before the original",
    "The revised date, {revised}, is earlier than the original date, {original}.",
    "Check both dates.",
  ],
  "moved-without-reason": [
    "warning",
    "Date moved without a reason",
    "The date moved from {original} to {now}, and nothing says why.",
    "Give the reason for the new date.",
  ],
  "completed-late": [
    "advice",
    "Completed late",
    "This action was completed on {done}, {late} after its due date of {due}.",
    "Say so in the update, since the committee may ask.",
  ],
  "completed-after-as-at": [
    "warning",
    "Completed in the future",
    "The date of completion, {done}, is after {asAt}, the date of this report.",
    "Check the date of completion.",
  ],
});
