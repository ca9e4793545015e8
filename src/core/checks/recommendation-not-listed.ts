import { wordsOf } from "../grid/text";
import type { TrackerCheck } from "./check";
import { placeOf } from "./common/place";
import { plain } from "./common/refs";
import { listed } from "./common/words";
import type { Tracker } from "../tracker/tracker";
import type { CheckInput } from "./check";

/** "R1", "Rec 3", "R2a": what a list of recommendations has in its first column. */
const RECOMMENDATION = /^(?:r|rec\.?|recommendation)\s?\d{1,3}[a-z]?[.):]?$/i;
const LONGEST = 22;
/** A list of fewer is no list. */
const FEWEST = 3;

const usedPlaces = (tracker: Tracker): ReadonlySet<string> =>
  new Set(
    tracker.actions.flatMap(({ cells }) => {
      const place = cells.recommendations;
      return place ? [`${place.column}|${place.sheet}`] : [];
    }),
  );

/** The recommendations that stand one a cell outside the actions' own column. */
function listIn({ grids, tracker }: CheckInput): ReadonlySet<string> {
  const used = usedPlaces(tracker);
  const found = new Set<string>();
  for (const grid of grids)
    grid.values.forEach((values, index) => {
      values.forEach((value, across) => {
        if (
          typeof value !== "string" ||
          value.length > LONGEST ||
          used.has(`${grid.firstColumn + across}|${grid.sheet}`)
        )
          return;
        const words = wordsOf(grid, grid.firstRow + index, grid.firstColumn + across);
        if (RECOMMENDATION.test(words)) found.add(plain(words));
      });
    });
  return found;
}

/** A recommendation that an action names, and that the workbook's own list of recommendations does not hold. */
const check: TrackerCheck = {
  name: "recommendation-not-listed",
  scope: "tracker",
  codes: ["recommendation-not-listed"],
  *run(input) {
    if (!input.tracker.actions.some(({ recommendations }) => recommendations.length > 0)) return;
    const list = listIn(input);
    if (list.size < FEWEST) return;
    const sheets = new Map(input.tracker.sheets.map((sheet) => [sheet.sheet, sheet]));
    for (const action of input.tracker.actions) {
      const unknown = action.recommendations.filter((ref) => RECOMMENDATION.test(ref) && !list.has(plain(ref)));
      const sheet = sheets.get(action.sheet);
      if (unknown.length === 0 || !sheet) continue;
      const place = placeOf(action, "recommendations", sheet);
      yield { code: "recommendation-not-listed", place, action, words: { refs: listed(unknown) } };
    }
  },
};

export default check;
