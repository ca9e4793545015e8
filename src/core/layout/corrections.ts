/** What the officer told us about a sheet, put in place of what was found. */
import { headerAt, type Header } from "./headers";
import type { ColumnLayout, LayoutCorrection } from "./layout";
import type { Sheet } from "./sheet";

const YOU_SAID_SO = "you said so";

/** A header found this near to the officer's one is the same table's, found wrongly. */
const NEAR = 4;

function headerOf(sheet: Sheet, row: number, count: number): Header {
  const rows = Array.from({ length: Math.max(1, Math.min(count, 3)) }, (_, index) => row + index);
  const headings = new Map<number, string>();
  for (let column = sheet.left; column <= sheet.right; column++) {
    const parts = rows.map((each) =>
      (sheet.merge(each, column)?.top ?? each) === each ? sheet.shown(each, column) : "",
    );
    const heading = parts.filter((part) => part !== "").join(" ");
    if (heading !== "") headings.set(column, heading);
  }
  return { rows, headings };
}

/** The headers with the officer's own in place of those found near to them. */
export function forcedHeaders(
  sheet: Sheet,
  found: readonly Header[],
  corrections: readonly LayoutCorrection[],
): Header[] {
  const told = corrections.flatMap(({ headerRow, headerRowCount, notATracker }) => {
    if (headerRow === undefined || notATracker || headerRow < sheet.top || headerRow > sheet.bottom) return [];
    const count = headerRowCount ?? headerAt(sheet, headerRow)?.rows.length ?? 1;
    return [headerOf(sheet, headerRow, count)];
  });
  const first = (header: Header): number => header.rows[0] ?? 0;
  const kept = found.filter((header) => !told.some((own) => Math.abs(first(own) - first(header)) < NEAR));
  return [...kept, ...told].sort((a, b) => first(a) - first(b));
}

/** True when the officer said that the table with this header row, 1-based, is no tracker. */
export const isNoTracker = (headerRow: number, corrections: readonly LayoutCorrection[]): boolean =>
  corrections.some((correction) => correction.notATracker && correction.headerRow === headerRow);

/** The columns with the officer's own fields: those of this table, or of the whole sheet where no table is named. */
export function correctColumns(
  found: readonly ColumnLayout[],
  headerRow: number,
  headings: ReadonlyMap<number, string>,
  corrections: readonly LayoutCorrection[],
): readonly ColumnLayout[] {
  const own = corrections.filter(({ headerRow: row, columns }) => columns && (row === undefined || row === headerRow));
  const fields = new Map(own.flatMap(({ columns }) => Object.entries(columns ?? {})).map(([c, f]) => [Number(c), f]));
  if (fields.size === 0) return found;
  const kept = found.filter((column) => !fields.has(column.column));
  const told = [...fields].flatMap(([column, list]) =>
    list.map((field): ColumnLayout => {
      const heading = headings.get(column) ?? "";
      return { column, heading, field, confidence: 1, why: YOU_SAID_SO, tick: null };
    }),
  );
  return [...kept, ...told].sort((a, b) => a.column - b.column);
}
