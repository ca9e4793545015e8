/** A sheet while its blocks are stacked: rows, what refers to rows by number, and where the page began. */
import type { PlanCell, PlanChart, PlanRow, PlanTable } from "../plan";
import { headingStyle, NOTE } from "../look/styles";
import { PAGE_HEIGHT } from "../page/breaks";
import { heightsOf, row, spacer } from "../page/page";

export interface Draft {
  readonly rows: PlanRow[];
  readonly tables: PlanTable[];
  readonly charts: PlanChart[];
  /** Rows that start a page, the first page aside. */
  readonly breaks: number[];
}

/** Points between two blocks. */
export const BETWEEN = 14;

export const newDraft = (rows: readonly PlanRow[]): Draft => ({ rows: [...rows], tables: [], charts: [], breaks: [] });

/** Number of the row that comes next, 1-based. */
export const nextRow = (draft: Draft): number => draft.rows.length + 1;

export const push = (draft: Draft, ...rows: readonly PlanRow[]): void => void draft.rows.push(...rows);

/** What comes next starts a page. */
export const newPage = (draft: Draft): void => void draft.breaks.push(nextRow(draft));

/** True where rows and the space before them go onto the page that has been begun. */
export function fitsOnPage(draft: Draft, rows: readonly PlanRow[]): boolean {
  const start = draft.breaks.at(-1) ?? 1;
  return heightsOf(draft.rows.slice(start - 1)) + BETWEEN + heightsOf(rows) <= PAGE_HEIGHT;
}

/** Makes room: white space where the block goes onto the page, a new page where it does not. */
export function makeRoom(draft: Draft, rows: readonly PlanRow[]): void {
  if (fitsOnPage(draft, rows)) push(draft, spacer(BETWEEN));
  else newPage(draft);
}

/** A heading and its rows, kept on one page; nothing where there are no rows. */
export function pushBlock(draft: Draft, title: PlanRow, rows: readonly PlanRow[]): void {
  if (rows.length === 0) return;
  makeRoom(draft, [title, ...rows]);
  push(draft, title, ...rows);
}

/** A heading; beside it, over the chart's columns, what the chart shows. */
export function heading(
  accent: string,
  text: string,
  beside?: { readonly column: number; readonly text: string },
): PlanRow {
  const cells: (PlanCell | null)[] = [{ value: text, style: headingStyle(accent) }];
  if (beside) {
    while (cells.length < beside.column - 1) cells.push(null);
    cells.push({ value: beside.text, style: NOTE });
  }
  return row(22, ...cells);
}
