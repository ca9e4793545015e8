import type { Grid } from "../grid/grid";
import type { Review } from "../review";
import type { Axis } from "../tracker/tracker";
import { lookOf } from "./looks";
import type { Rating } from "./rating";

/** What can be written back: a rating on either axis, whether it is overdue, and why it is so rated. */
export type WrittenFact = Axis | "Overdue" | "Reason";

/** Headings of new columns. They begin with our name, so that the reader never takes them for the officer's own. */
export const HEADINGS: Readonly<Record<WrittenFact, string>> = {
  Outcome: "Ragbook outcome rating",
  Arrangements: "Ragbook arrangements rating",
  Overdue: "Ragbook overdue",
  Reason: "Ragbook reason",
};

/** One cell to write, with the colours of a rating where it is one. */
export interface WrittenCell {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly value: string;
  readonly fill?: string;
  readonly ink?: string;
}

/**
 * The cells that hold the facts: one an action in each column, and a heading over each new column.
 * @param columns worksheet columns, 1-based, or "new": the next free ones at the right of the sheet's content
 * @param grids the sheets as read, to find what is free
 */
export function writtenCells(
  review: Review,
  columns: readonly { readonly fact: WrittenFact; readonly column: number | "new" }[],
  grids: readonly Grid[],
): WrittenCell[] {
  return review.tracker.sheets.flatMap(({ sheet, layout }) => {
    const grid = grids.find((one) => one.sheet === sheet);
    if (!grid || layout.tables.length === 0) return [];
    const ratings = review.ratings.filter((rating) => rating.sheet === sheet);
    let free = firstFreeColumn(grid);
    return columns.flatMap(({ fact, column }) => {
      const place = column === "new" ? (ourColumn(grid, HEADINGS[fact]) ?? free++) : column;
      const heads = column === "new" ? lastHeaderRows(layout.tables) : [];
      return [
        ...heads.map((row) => ({ sheet, row, column: place, value: HEADINGS[fact] })),
        ...cellsOf(fact, ratings).map((cell) => ({ sheet, column: place, ...cell })),
      ];
    });
  });
}

const firstFreeColumn = (grid: Grid): number => grid.firstColumn + (grid.values[0]?.length ?? 0);

/** The column that an earlier writing made, null when there is none. */
function ourColumn(grid: Grid, heading: string): number | null {
  for (const row of grid.values) {
    const index = row.indexOf(heading);
    if (index >= 0) return grid.firstColumn + index;
  }
  return null;
}

/** Header rows with no header row below them: the lower of two, each repeat at a page break. */
const lastHeaderRows = (tables: readonly { readonly headerRows: readonly number[] }[]): number[] =>
  tables.flatMap(({ headerRows }) => headerRows.filter((row) => !headerRows.includes(row + 1)));

type RowCell = Omit<WrittenCell, "sheet" | "column">;

function cellsOf(fact: WrittenFact, ratings: readonly Rating[]): RowCell[] {
  const of = (axis: Axis) => ratings.filter((rating) => rating.axis === axis);
  if (fact === "Overdue") {
    return of("Outcome").map(({ row, daysOverdue }) => ({ row, value: daysOverdue > 0 ? days(daysOverdue) : "No" }));
  }
  if (fact === "Reason") {
    const arrangements = new Map(of("Arrangements").map((rating) => [rating.row, rating.because]));
    return of("Outcome").map(({ row, because }) => ({
      row,
      value: `Outcome: ${because}\nArrangements: ${arrangements.get(row) ?? ""}`,
    }));
  }
  return of(fact).map(({ row, rating }) => {
    const { word, fill, ink } = lookOf(rating);
    return rating === null ? { row, value: word } : { row, value: word, fill, ink };
  });
}

const days = (count: number): string => (count === 1 ? "Yes, 1 day" : `Yes, ${count} days`);
