/** The sheet's own keys: initials and who they are, codes and what they mean. */
import type { CellPlace } from "../grid/grid";
import { colourOfWord } from "../layout/colours";
import type { SheetLayout, TableLayout } from "../layout/layout";
import { keyLine } from "../layout/lines";
import type { Sheet } from "../layout/sheet";
import { squeeze } from "../grid/text";
import { readStatus } from "../status/read-status";
import type { Colour } from "./tracker";

export interface Keys {
  readonly owners: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, CellPlace>;
  /** Codes of a rating column: "1" is Red. */
  readonly ratings: ReadonlyMap<string, Colour>;
  /** Codes of a status column: "3" is "complete". */
  readonly statuses: ReadonlyMap<string, string>;
}

interface Entry {
  readonly code: string;
  readonly meaning: string;
  readonly place: CellPlace;
}

const CODE = /^(?:[A-Z][A-Z&]{1,4}|[A-Z][a-z]?[A-Z]?|\d{1,2})$/;
const LONGEST_MEANING = 120;

/** "RB = Role; JD = Role" as entries. */
function entriesIn(text: string, place: CellPlace): Entry[] {
  // "RAG: 1 = Red; 2 = Amber" names its list first.
  const listed = text.replace(/^[^=\n:]{2,40}:\s*(?=[A-Z&\d]{1,5}\s*(?:=|–|-)\s*\S)/i, "");
  const pieces = listed.split(/[\n;]|,\s*(?=[A-Z&\d]{1,5}\s*(?:=|–|-)\s*\S)/);
  return pieces.flatMap((piece) => {
    const entry = keyLine(squeeze(piece).replace(/^[(•*-]+\s*|[)]+$/g, ""));
    return entry ? [{ ...entry, place }] : [];
  });
}

/** A code in one cell and its meaning in the next. */
function pairIn(sheet: Sheet, row: number, column: number, next: number | undefined): Entry[] {
  const code = sheet.text(row, column).replace(/\s*[=:–-]$/, "");
  if (next === undefined || next - column > 2 || !CODE.test(code)) return [];
  const meaning = sheet.text(row, next).replace(/^[=:–-]\s*/, "");
  const place = { sheet: sheet.grid.sheet, row, column };
  return meaning.length > 1 && meaning.length <= LONGEST_MEANING && /[a-z]/i.test(meaning)
    ? [{ code, meaning, place }]
    : [];
}

interface Bounds {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

function boundsOf(tables: readonly TableLayout[]): Bounds[] {
  return tables
    .map((table) => {
      const columns = table.columns.map((column) => column.column);
      const first = table.headerRows[0] ?? table.firstRow;
      return { first, last: table.lastRow, left: Math.min(...columns), right: Math.max(...columns) };
    })
    .sort((a, b) => a.first - b.first);
}

function entriesOf(sheet: Sheet, layout: SheetLayout): Entry[] {
  const bounds = boundsOf(layout.tables);
  const entries: Entry[] = [];
  let [here, next]: [Bounds[], number] = [[], 0];
  for (let row = sheet.top; row <= sheet.bottom; row++) {
    for (let box = bounds[next]; box && box.first <= row; box = bounds[++next]) here.push(box);
    here = here.filter((box) => box.last >= row);
    const inside = (column: number): boolean => here.some((box) => column >= box.left && column <= box.right);
    const outside = sheet.filled(row).filter((column) => !inside(column));
    outside.forEach((column, index) => {
      const place = { sheet: sheet.grid.sheet, row, column };
      const text = sheet.lines(row, column);
      if (text.length > 2000) return;
      const inline = text.length > 4 ? entriesIn(text, place) : [];
      entries.push(...(inline.length > 0 ? inline : pairIn(sheet, row, column, outside[index + 1])));
    });
  }
  for (const table of layout.tables)
    for (const { heading, column } of table.columns)
      entries.push(
        ...entriesIn(heading.replace(/[()]/g, "\n"), {
          sheet: sheet.grid.sheet,
          row: table.headerRows[0] ?? 0,
          column,
        }),
      );
  return entries;
}

/** The colour that opens a key's meaning ("Red – overdue"), or null. */
const colourIn = (meaning: string): Colour | null => {
  const word = /^(?:dark |light )?([a-z]+)/i.exec(meaning)?.[1] ?? "";
  return word.length > 1 ? colourOfWord(word) : null;
};

/** All keys of a sheet, from the cells outside its tables and from its headings. */
export function readKeys(sheet: Sheet, layout: SheetLayout): Keys {
  const [owners, places] = [new Map<string, string>(), new Map<string, CellPlace>()];
  const [ratings, statuses] = [new Map<string, Colour>(), new Map<string, string>()];
  for (const { code, meaning, place } of entriesOf(sheet, layout)) {
    const colour = colourIn(meaning);
    const status = readStatus(meaning).status;
    if (colour && !ratings.has(code)) ratings.set(code, colour);
    // "C = complete" in a key of R, A and G is the Blue of a key of colours.
    else if (status === "complete" && /^[A-Z]$/.test(code) && !colourOfWord(code) && !ratings.has(code))
      ratings.set(code, "Blue");
    if (!colour && status !== "not-stated" && meaning.length < 40 && !statuses.has(code)) statuses.set(code, meaning);
    if (colour || !/^[A-Z][A-Z&a-z]{1,4}$/.test(code) || owners.has(code)) continue;
    owners.set(code, meaning);
    places.set(code, place);
  }
  return { owners, places, ratings, statuses };
}
