/** What stands under a heading: the shapes of a column's cells, counted over a sample. */
import type { Sheet } from "./sheet";
import { formatAt } from "../grid/text";
import { colourOfFill } from "./colours";
import { holdsADate, looksLikeInitials, namesARole, shapeOf, type Shape } from "./shapes";

export interface Profile {
  readonly column: number;
  /** Rows looked at. */
  readonly rows: number;
  readonly filled: number;
  readonly counts: Readonly<Partial<Record<Shape, number>>>;
  /** Mean length of the filled cells. */
  readonly length: number;
  readonly distinct: number;
  /** Blank cells filled with a rating's colour. */
  readonly ratingFills: number;
  /** Filled cells in a rating's colour. */
  readonly colouredWords: number;
  /** Cells inside an area merged downwards, its first row not counted. */
  readonly mergedDown: number;
  /** Cells that name a role (or initials) and a date. */
  readonly roleAndDate: number;
}

/** Enough rows to know a column by; a tracker of 100,000 rows costs no more. */
const SAMPLE = 400;

/** Rows to look at: all of them, or a spread over the table. */
export function sampleOf(rows: readonly number[]): readonly number[] {
  if (rows.length <= SAMPLE) return rows;
  const step = rows.length / SAMPLE;
  return Array.from({ length: SAMPLE }, (_, index) => rows[Math.floor(index * step)] ?? 0);
}

function hasRoleAndDate(text: string): boolean {
  return holdsADate(text) && (namesARole(text) || looksLikeInitials(text.split(/[\s/,;-]/)[0] ?? ""));
}

/** The profile of a column over the given rows. */
export function profileOf(sheet: Sheet, column: number, rows: readonly number[]): Profile {
  const counts: Partial<Record<Shape, number>> = {};
  const texts = new Set<string>();
  let [filled, length, ratingFills, mergedDown, roleAndDate, colouredWords] = [0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    const text = sheet.text(row, column);
    if (sheet.anchorRow(row, column) < row) mergedDown++;
    const shape = shapeOf(sheet.value(row, column), text, formatAt(sheet.grid, row, column));
    const fill = colourOfFill(sheet.fill(row, column));
    const rated = fill !== null && fill !== "Grey";
    if (shape === "blank") {
      if (rated) ratingFills++;
      continue;
    }
    if (rated) colouredWords++;
    counts[shape] = (counts[shape] ?? 0) + 1;
    texts.add(text);
    filled++;
    length += text.length;
    if (text.length <= 150 && hasRoleAndDate(text)) roleAndDate++;
  }
  return {
    column,
    rows: rows.length,
    filled,
    counts,
    length: filled ? length / filled : 0,
    distinct: texts.size,
    ratingFills,
    colouredWords,
    mergedDown,
    roleAndDate,
  };
}

/** The share of the filled cells that have one of these shapes, 0 to 1; 0 for an empty column. */
export function share(profile: Profile, ...shapes: readonly Shape[]): number {
  if (profile.filled === 0) return 0;
  return shapes.reduce((sum, shape) => sum + (profile.counts[shape] ?? 0), 0) / profile.filled;
}
