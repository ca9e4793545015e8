import { ofKind } from "../entry";

export const references = ofKind("References", {
  "duplicate-ref": [
    "warning",
    "Reference used twice",
    "The reference “{ref}” stands here and in row {rows} of the same section.",
    "Give each action its own reference.",
  ],
  "ref-gap": [
    "advice",
    "Gap in the numbering",
    "The numbering goes from {before} to {after}: {missing} is not there.",
    "Check that no action was lost, or say what became of it.",
  ],
  "missing-ref": [
    "advice",
    "No reference",
    "This action has no reference, where the actions around it have one.",
    "Give it a reference.",
  ],
  "missing-section-ref": [
    "advice",
    "No number for the heading",
    "“{words}” stands here without its number, where other headings have one.",
    "Repeat the number, so that the reader knows which part this is.",
  ],
  "reference-nowhere": [
    "warning",
    "Reference leads nowhere",
    "“{words}” points at {ref}, and there is no such reference here{meant}.",
    "Correct the reference.",
  ],
  "reference-inexact": [
    "advice",
    "Reference written differently",
    "“{words}” points at {ref}, which is written {exact} here.",
    "Write the reference as it stands.",
  ],
  "reference-self": [
    "warning",
    "Reference to itself",
    "“{words}” points at this action itself.",
    "Correct the reference, or write an update.",
  ],
  "reference-circle": [
    "error",
    "References in a circle",
    "This row refers to {ref}, which refers back to it: no update can be found.",
    "Write the update in one of the rows.",
  ],
  "reference-chain": [
    "warning",
    "Reference to a reference",
    "This row refers to {ref}, which has no update of its own and only refers on.",
    "Write an update for this action.",
  ],
  "reference-empty": [
    "warning",
    "Reference to an empty update",
    "This row refers to {ref}, which has no update.",
    "Write the update here, or there.",
  ],
  "no-own-update": [
    "advice",
    "No update of its own",
    "The whole update of this action is “{words}”.",
    "Say what was done for this action.",
  ],
  "recommendation-not-listed": [
    "warning",
    "Recommendation not in the list",
    "{refs} is not among the recommendations listed in this workbook.",
    "Correct the reference, or add the recommendation to the list.",
  ],
});
