import { ofKind } from "../entry";

export const workbook = ofKind("Workbook", {
  "hidden-action": [
    "warning",
    "Hidden action",
    "This action stands in a row that is hidden or filtered away, but it counts.",
    "Show the row, or take the action out of the tracker.",
  ],
  "hidden-sheet-action": [
    "warning",
    "Action on a hidden sheet",
    "This action stands on a hidden sheet, and is not counted.",
    "Show the sheet, or move it out of the workbook before you send it.",
  ],
  "hidden-column": [
    "advice",
    "Hidden column",
    "The column “{heading}” is hidden, but is read.",
    "Show it, or take it out before you send the workbook.",
  ],
  "formula-error": [
    "error",
    "Formula error",
    "The column shows a formula error ({error}) in {cells}.",
    "Correct the formula.",
  ],
  "text-date": [
    "advice",
    "Date stored as text",
    "“{words}” is stored as text, so that Excel can neither sort nor filter it as a date.",
    "Make it a true date that shows the same words.",
  ],
  "text-number": [
    "advice",
    "Number stored as text",
    "“{words}” is stored as text, so that Excel cannot reckon with it.",
    "Make it a true number that shows the same.",
  ],
  "ref-converted": [
    "error",
    "Reference changed by Excel",
    "Excel has turned this reference into a {kind}: it shows “{words}”{meant}.",
    "Format the cell as text, and type the reference again.",
  ],
  "merged-over-actions": [
    "warning",
    "Merged cell over several rows",
    "The action’s cell is merged over rows {rows}, though these rows hold several entries under {headings}.",
    "Unmerge the cell, and write what each row is for.",
  ],
  "merged-across": [
    "warning",
    "Merged cell over several columns",
    "The cell is merged over the columns {headings}, so that all but the first are lost.",
    "Unmerge the cell, and fill each column.",
  ],
  "text-cut": [
    "warning",
    "Text cut off",
    "The text is exactly {length} characters long and stops in mid-sentence: it seems to have been cut off.",
    "Look for the rest in the original, and paste it again.",
  ],
  "stray-spaces": [
    "advice",
    "Stray spaces",
    "“{words}” has stray spaces that do not show, so that Excel does not match it with the same words elsewhere.",
    "Take the spaces out.",
  ],
});
