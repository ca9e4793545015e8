import { columnLetters } from "../../core/grid/address";
import { showDate } from "../../core/grid/dates";
import type { Tracker, TrackerSheet } from "../../core/tracker/tracker";

/** What was understood, for a reader. */
export function trackerAccount({ sheets, actions }: Tracker): string {
  const lines = sheets.flatMap((sheet) => [
    ...sheetLines(sheet),
    ...actions
      .filter((action) => action.sheet === sheet.sheet)
      .map(
        ({ row, ref, action, owners, due, dueText, status }) =>
          `  row ${row}: ${[ref, short(action)].filter(Boolean).join(" ")} | ${owners.join(", ") || "no owner"} | ` +
          `${due.end ? showDate(due.end) : (dueText ?? "no date")} | ${status}`,
      ),
  ]);
  return [`${actions.length} actions on ${sheets.length} sheets.`, ...lines].join("\n");
}

function sheetLines({ sheet, asAt, layout }: TrackerSheet): string[] {
  return [
    `${sheet}${asAt ? `, as at ${showDate(asAt.date)} (${asAt.source})` : ""}`,
    ...layout.tables.map(
      ({ headerRows, columns, firstRow, lastRow }) =>
        `  table in rows ${firstRow} to ${lastRow}, headings in ${headerRows.join(", ") || "no row"}: ` +
        columns.map(({ column, field }) => `${columnLetters(column)} ${field}`).join(", "),
    ),
  ];
}

const short = (text: string): string => {
  const words = text.replace(/\s+/g, " ").trim();
  return words.length > 70 ? `${words.slice(0, 69)}…` : words;
};
