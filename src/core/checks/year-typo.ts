import type { Fix } from "../findings/finding";
import type { NarrativeDate } from "../due/narrative";
import type { Action } from "../tracker/tracker";
import type { CellPlace } from "../grid/grid";
import { valueAt } from "../grid/text";
import type { ActionCheck, CheckInput } from "./check";
import { asAtOf, datesIn, isSpent } from "./common/dates";
import { gridOf, placeHolding, placeOf } from "./common/place";

/** Certain only where no such year can be meant ("8 Jan 218") and the words stand once in the cell. */
function fixOf(date: NarrativeDate, place: CellPlace, input: CheckInput): Fix | undefined {
  const grid = gridOf(input, place.sheet);
  const text = grid ? valueAt(grid, place.row, place.column) : null;
  if (typeof text !== "string" || date.problem !== "unlikely-year" || date.likelyYear === null) return undefined;
  const meant = date.text.replace(/\d{3,4}(?=\D*$)/, String(date.likelyYear));
  const parts = text.split(date.text);
  if (parts.length !== 2 || meant === date.text) return undefined;
  return { place, before: date.text, value: parts.join(meant), after: meant };
}

function* inProse(action: Action, found: readonly NarrativeDate[], at: CellPlace, input: CheckInput) {
  for (const date of found) {
    const words = { words: date.quote, meant: date.likelyYear === null ? "" : `: ${date.likelyYear} is likely meant` };
    const fix = fixOf(date, at, input);
    yield { code: "year-typo", place: at, action, words, ...(fix ? { fix } : {}) };
  }
}

/** "8 Jan 218", or last year's date in the new year. */
const check: ActionCheck = {
  name: "year-typo",
  scope: "action",
  codes: ["year-typo"],
  *run(action, sheet, input) {
    const asAt = asAtOf(sheet, input);
    const { due } = action;
    if (due.problem === "unlikely-year" && due.words !== null) {
      yield { code: "year-typo", place: placeOf(action, "due", sheet), action, words: { words: due.words, meant: "" } };
    }
    for (const field of ["progress", "furtherAction"] as const) {
      const found = datesIn(action, field, asAt).filter(
        (date) => date.likelyYear !== null && !(date.role === "forecast" && isSpent(date, action[field])),
      );
      const [first] = found;
      if (first) yield* inProse(action, found, placeHolding(first.text, action, field, sheet, input), input);
    }
  },
};

export default check;
