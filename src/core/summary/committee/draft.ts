/** A sheet while its blocks are stacked: rows, and what refers to rows by number. */
import type { PlanCell, PlanChart, PlanRow, PlanTable } from "../plan";
import { headingStyle, NOTE } from "../look/styles";
import { row } from "../page/page";

export interface Draft {
  readonly rows: PlanRow[];
  readonly tables: PlanTable[];
  readonly charts: PlanChart[];
  readonly breaks: number[];
}

export const newDraft = (rows: readonly PlanRow[]): Draft => ({ rows: [...rows], tables: [], charts: [], breaks: [] });

/** Number of the row that comes next, 1-based. */
export const nextRow = (draft: Draft): number => draft.rows.length + 1;

export const push = (draft: Draft, ...rows: readonly PlanRow[]): void => void draft.rows.push(...rows);

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
