/** The date on which a sheet is judged, by its own words. */
import type { DateContext, Period } from "../due/context";
import { asAtStatement } from "../due/as-at";
import { periodIn } from "../due/period";
import type { SheetLayout } from "../layout/layout";
import type { Sheet } from "../layout/sheet";
import type { AsAt } from "./tracker";

interface Words {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Lines above, between and below tables that can state the date; a long sheet has its statements at its ends. */
const MOST_LINES = 400;

function lines(sheet: Sheet, layout: SheetLayout): Words[] {
  const words: Words[] = [];
  const tables = [...layout.tables].sort((a, b) => a.firstRow - b.firstRow);
  for (let row = sheet.top; row <= sheet.bottom && words.length < MOST_LINES; row++) {
    const inside = tables.find((table) => row >= table.firstRow && row <= table.lastRow);
    if (inside) {
      row = inside.lastRow;
      continue;
    }
    for (const column of sheet.filled(row)) words.push({ text: sheet.lines(row, column), row, column });
  }
  return words;
}

function headings(layout: SheetLayout): Words[] {
  const rank = (field: string): number => (field === "progress" ? 0 : field.startsWith("rating") ? 1 : 2);
  return layout.tables
    .flatMap((table) =>
      table.columns.map(({ heading, field, column }) => ({
        text: heading,
        row: table.headerRows[0] ?? 0,
        column,
        field,
      })),
    )
    .filter(({ field, text }) => text !== "" && !["furtherAction", "due", "previousOutcome", "other"].includes(field))
    .sort((a, b) => rank(a.field) - rank(b.field));
}

/** A label and its date in two cells: "As at" | "31 March 2018". */
function paired(words: readonly Words[]): Words[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    const isPair = next?.row === word.row && word.text.length < 40;
    return isPair ? [{ ...word, text: `${word.text} ${next.text}` }] : [];
  });
}

export interface SheetDates {
  readonly asAt: AsAt | null;
  readonly period: Period | null;
}

/** What a sheet states of its dates: headings first, then titles and lines, then what a sentence tells. */
export function readSheetDates(sheet: Sheet, layout: SheetLayout): SheetDates {
  const text = lines(sheet, layout);
  const period = text.map((line) => periodIn(line.text)).find((found) => found !== null) ?? periodIn(sheet.grid.sheet);
  const context: DateContext = { asAt: null, period };
  const found = [...headings(layout), ...text, ...paired(text)].flatMap(({ text: said, row, column }) => {
    const statement = asAtStatement(said, context);
    return statement ? [{ ...statement, place: { sheet: sheet.grid.sheet, row, column } }] : [];
  });
  const best = found.find(({ how }) => how === "stated") ?? found[0];
  return { period, asAt: best ? { date: best.date, source: best.words, place: best.place } : null };
}
