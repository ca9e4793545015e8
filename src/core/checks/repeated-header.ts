import { wordsOf } from "../grid/text";
import type { Grid } from "../grid/grid";
import type { TrackerCheck } from "./check";
import { gridOf } from "./common/place";
import { tablesOf, type TableView } from "./common/tables";
import { quoted } from "./common/words";

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Rows that stand together are one heading of two lines; the repeats have as many. */
function repeatsOf({ layout }: TableView): { readonly first: number; readonly row: number }[] {
  const rows = layout.headerRows;
  const lines = rows.findIndex((row, index) => index > 0 && row !== (rows[index - 1] ?? 0) + 1);
  const height = lines < 0 ? rows.length : lines;
  return rows.slice(height).flatMap((row, index) => {
    const first = rows[index % height];
    return first === undefined ? [] : [{ first, row }];
  });
}

function* differing(table: TableView, grid: Grid) {
  const told = new Set<string>();
  for (const { first, row } of repeatsOf(table))
    for (const column of new Set(table.layout.columns.map((one) => one.column))) {
      const [was, now] = [wordsOf(grid, first, column), wordsOf(grid, row, column)];
      if (plain(was) === plain(now) || plain(was) === "" || plain(now) === "") continue;
      // A row of figures under several repeats ("Action 2", "Action 3") is one slip.
      const key = `${column}|${plain(now).replace(/\d+/g, "#")}`;
      if (told.has(key)) continue;
      told.add(key);
      const place = { sheet: table.sheet.sheet, row, column };
      yield { code: "repeated-header", place, action: null, words: { words: quoted(now), first: quoted(was) } };
    }
}

/** A heading repeated at a page break that is not the first one's. */
const check: TrackerCheck = {
  name: "repeated-header",
  scope: "tracker",
  codes: ["repeated-header"],
  *run(input) {
    for (const table of tablesOf(input.tracker)) {
      const grid = gridOf(input, table.sheet.sheet);
      if (grid) yield* differing(table, grid);
    }
  },
};

export default check;
