/** What the columns of sections tell: whether they name issues, and which names several headings share. */
import { matchHeading } from "../layout/match-heading";
import { beforeDash } from "./headings";
import type { TableView } from "./table-view";

/** Headings of section columns that name issues; a column known only by its shape may hold something else. */
export function namesIssues(view: TableView, column: number): boolean {
  const { heading = "" } = view.table.columns.find((each) => each.column === column) ?? {};
  return matchHeading(heading).matches.some(({ field, confidence }) => field === "section" && confidence > 0.5);
}

/** Names before a dash that several headings of a column share. */
export function sharedNames(view: TableView, column: number): (name: string) => boolean {
  const repeated = new Map<string, Set<string>>();
  for (let row = view.table.firstRow; row <= view.table.lastRow; row++) {
    const text = view.sheet.lines(row, column);
    const name = beforeDash(text);
    if (name !== null) repeated.set(name, (repeated.get(name) ?? new Set()).add(text));
  }
  return (name) => (repeated.get(name)?.size ?? 0) > 1;
}
