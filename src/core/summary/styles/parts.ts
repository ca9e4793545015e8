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

/** The heading that most of the tracker's tables give a field, the first of them where as many give another; else ours. */
export function headingOf(report: Report, field: Field, ours: string): string {
  const headings = new Map<string, number>();
  for (const sheet of report.review.tracker.sheets)
    for (const table of sheet.layout.tables)
      for (const { field: known, heading } of table.columns)
        if (known === field) headings.set(squeeze(heading), (headings.get(squeeze(heading)) ?? 0) + 1);
  headings.delete("");
  const [most] = [...headings].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? ours;
}

/** The whole text of the nearest heading, its number and explanation included. */
export const sectionText = ({ action, section }: Entry): string =>
  section.section?.text || action.sections.at(-1) || action.issue || section.title;

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

export const sectionProse = (report: Report, ours: string): Column<Entry> => ({
  header: headingOf(report, "section", ours),
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
