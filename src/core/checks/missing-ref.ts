import { wordsOf } from "../grid/text";
import type { CheckInput, Found, TrackerCheck } from "./check";
import { gridOf, placeOf } from "./common/place";
import { columnOf, tablesOf, type TableView } from "./common/tables";
import { quoted } from "./common/words";

/** From this share of rows with a reference on, one without is a gap. */
const MOST = 0.75;

function* actionsWithout({ sheet, actions }: TableView): Iterable<Found> {
  const without = actions.filter(({ ref }) => ref === null);
  if (actions.length < 3 || without.length === 0 || actions.length - without.length < MOST * actions.length) return;
  for (const action of without) yield { code: "missing-ref", place: placeOf(action, "ref", sheet), action };
}

/** A section's words in its column, with the cell for its number empty beside it. */
function* sectionsWithout(table: TableView, input: CheckInput): Iterable<Found> {
  const { sheet, actions } = table;
  const [number, words] = [columnOf(table, "sectionRef"), columnOf(table, "section")];
  const grid = gridOf(input, sheet.sheet);
  if (!grid || number === undefined || words === undefined) return;
  const told = actions.filter(({ row }) => wordsOf(grid, row, words) !== "");
  const without = told.filter(({ row }) => wordsOf(grid, row, number) === "");
  if (told.length - without.length < MOST * told.length) return;
  for (const action of without) {
    const place = { sheet: sheet.sheet, row: action.row, column: words };
    const told = { words: quoted(wordsOf(grid, action.row, words)) };
    yield { code: "missing-section-ref", place, action, words: told };
  }
}

/** Actions and headings without a number, where nearly all others have one. */
const check: TrackerCheck = {
  name: "missing-ref",
  scope: "tracker",
  codes: ["missing-ref", "missing-section-ref"],
  *run(input) {
    for (const table of tablesOf(input.tracker)) {
      yield* actionsWithout(table);
      yield* sectionsWithout(table, input);
    }
  },
};

export default check;
