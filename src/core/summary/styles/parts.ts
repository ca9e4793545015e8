/** What the published forms are made of: the tracker's own headings and whole cells. */
import { squeeze } from "../../grid/text";
import type { Field } from "../../layout/layout";
import type { Axis } from "../../tracker/tracker";
import { STRONG } from "../look/styles";
import { publishedRating } from "../report/figures";
import type { Entry, Report } from "../report/report";
import { ownerWords } from "../report/words";
import { rated, words } from "../table/cells";
import type { Column } from "../table/columns";

/** The heading that the tracker gives a field where all its tables agree, else ours. */
export function headingOf(report: Report, field: Field, ours: string): string {
  const headings = new Set<string>();
  for (const sheet of report.review.tracker.sheets)
    for (const table of sheet.layout.tables)
      for (const column of table.columns) if (column.field === field) headings.add(squeeze(column.heading));
  const [heading] = headings;
  return headings.size === 1 && heading ? heading : ours;
}

/** The whole text of the nearest heading, its number and description included. */
export const sectionText = (entry: Entry): string => {
  const text = entry.action.sections.at(-1) ?? entry.action.issue ?? entry.section.title;
  return text === "" ? entry.section.title : text;
};

export const prose = (
  header: string,
  least: number,
  of: (entry: Entry) => string | null,
  lines?: number,
): Column<Entry> => ({
  header,
  least,
  most: Math.max(160, least),
  prose: true,
  ...(lines ? { lines } : {}),
  cell: (entry) => words(of(entry)),
});

export const sectionProse = (header: string): Column<Entry> => ({
  header,
  least: 110,
  most: 160,
  prose: true,
  cell: (entry) => words(sectionText(entry), "None stated", STRONG),
});

/** The action as it stands, its reference before it where the words do not begin with it. */
export function actionText({ action }: Entry): string {
  const { ref, action: text } = action;
  return ref === null || squeeze(text).startsWith(squeeze(ref)) ? text : `${ref} ${text}`;
}

/** Owner and date in one cell, a line each. */
export const ownerAndDate = (entry: Entry): string | null =>
  [ownerWords(entry), entry.action.dueText].filter(Boolean).join("\n") || null;

export const publishedColumn = (header: string, axis: Axis): Column<Entry> => ({
  header,
  least: 58,
  most: 84,
  cell: (entry) => rated(publishedRating(entry, axis)),
});

/** Table headers must differ: the second of two alike gets its place behind it. */
export function unlikeHeaders(columns: readonly Column<Entry>[]): readonly Column<Entry>[] {
  const seen = new Set<string>();
  return columns.map((column, index) => {
    const known = seen.has(column.header.toLowerCase());
    const header = known || column.header === "" ? `${column.header} (column ${index + 1})`.trim() : column.header;
    seen.add(header.toLowerCase());
    return header === column.header ? column : { ...column, header };
  });
}
