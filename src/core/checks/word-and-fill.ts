import type { CellPlace, Grid } from "../grid/grid";
import type { Action } from "../tracker/tracker";
import { fillAt } from "../grid/text";
import { LOOKS } from "../rating/looks";
import { colourOfWord } from "../layout/colours";
import type { ActionCheck } from "./check";
import { gridOf, placeOf } from "./common/place";
import { axesOf } from "./common/ratings";

/** The fill of the whole row rates nothing. */
function isBanded(grid: Grid, { row, column }: CellPlace, { cells }: Action): boolean {
  const fill = fillAt(grid, row, column);
  return [cells.action, cells.owner, cells.progress].some(
    (place) => place !== undefined && fill !== null && fillAt(grid, place.row, place.column) === fill,
  );
}

/** A rating cell whose word and fill say different things. The word is the record: the fix makes the fill follow it. */
const check: ActionCheck = {
  name: "word-and-fill",
  scope: "action",
  codes: ["word-and-fill"],
  *run(action, sheet, input) {
    for (const { field, rating } of axesOf(action)) {
      if (!rating?.fill || !rating.colour || rating.text.trim() === "" || rating.fill === rating.colour) continue;
      const place = placeOf(action, field, sheet);
      const grid = gridOf(input, place.sheet);
      if (grid && isBanded(grid, place, action)) continue;
      const before = grid ? (fillAt(grid, place.row, place.column) ?? rating.fill) : rating.fill;
      const words = { word: rating.colour, fill: rating.fill };
      // A code of the sheet's own key ("1") may stand for a colour: then the key may be what is wrong.
      const certain = colourOfWord(rating.text.trim()) === rating.colour;
      const fix = { place, before, fill: LOOKS[rating.colour].fill, after: `filled as ${rating.colour}` };
      yield { code: "word-and-fill", place, action, words, ...(certain ? { fix } : {}) };
    }
  },
};

export default check;
