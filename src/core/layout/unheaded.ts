/** A table whose headings nobody knows, told by its content alone: sentences, with owners and dates beside them. */
import { decoyReason } from "./decoys";
import type { Header } from "./headers";
import { profileOf, share } from "./profile";
import { shapeOf } from "./shapes";
import type { Sheet } from "./sheet";

const LONGEST_HEADING = 60;
const LEAST_COLUMNS = 3;
/** Rows tried as headings, and rows looked at under them. */
const MOST_TRIED = 40;
const ROWS_BELOW = 30;
const CONTENT = new Set(["date", "number", "percent", "colour", "status", "prose", "ref", "tick"]);

function headingsOf(sheet: Sheet, row: number): ReadonlyMap<number, string> | null {
  const columns = sheet.filled(row);
  if (columns.length < LEAST_COLUMNS || decoyReason(sheet, row) !== null) return null;
  const isContent = columns.some((column) => {
    const text = sheet.text(row, column);
    return text.length > LONGEST_HEADING || CONTENT.has(shapeOf(sheet.value(row, column), text, "General"));
  });
  return isContent ? null : new Map(columns.map((column) => [column, sheet.text(row, column)]));
}

/** Sentences in one column, dates in another, and owners or ratings in a third. */
function holdsActions(sheet: Sheet, row: number, columns: readonly number[]): boolean {
  const rows = Array.from({ length: ROWS_BELOW }, (_, index) => row + 1 + index).filter(
    (each) => sheet.filled(each).length > 1,
  );
  const profiles = columns.map((column) => profileOf(sheet, column, rows));
  const some = (test: (profile: (typeof profiles)[number]) => boolean): boolean => profiles.some(test);
  return (
    rows.length > 0 &&
    some((column) => share(column, "prose") >= 0.4 || column.length >= 40) &&
    some((column) => share(column, "date") >= 0.6) &&
    some((column) => share(column, "owner") >= 0.6 || share(column, "colour", "status") >= 0.6)
  );
}

/** The header of the first such table, or null. */
export function findUnheaded(sheet: Sheet): Header | null {
  for (let row = sheet.top, tried = 0; row < sheet.bottom && tried < MOST_TRIED; row++) {
    if (sheet.filled(row).length < LEAST_COLUMNS) continue;
    tried++;
    const headings = headingsOf(sheet, row);
    if (headings && holdsActions(sheet, row, [...headings.keys()])) return { rows: [row], headings };
  }
  return null;
}
