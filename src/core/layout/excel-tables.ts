/** Excel Tables: the workbook itself says where they begin and end. */
import type { ExcelTable } from "../grid/grid";
import type { Draft } from "./drafts";
import type { Sheet } from "./sheet";

function draftOf(sheet: Sheet, table: ExcelTable): Draft {
  const headings = new Map<number, string>();
  for (let column = table.left; table.hasHeaders && column <= Math.min(table.right, sheet.right); column++) {
    const text = sheet.text(table.top, column);
    // Excel names blank headings itself: "Column1" says nothing.
    if (text !== "" && !/^column\s?\d+$/i.test(text)) headings.set(column, text);
  }
  const headerRows = table.hasHeaders ? [table.top] : [];
  return {
    header: { rows: headerRows, headings },
    headerRows,
    left: Math.max(table.left, sheet.left),
    right: Math.min(table.right, sheet.right),
    firstRow: table.top + headerRows.length,
    lastRow: Math.min(sheet.bottom, table.bottom - (table.hasTotals ? 1 : 0)),
    fixed: true,
  };
}

/** The drafts with each Excel Table in place of what was found on its rows. */
export function excelTableDrafts(sheet: Sheet, drafts: readonly Draft[]): Draft[] {
  const seen = sheet.grid.tables.filter(
    (table) =>
      table.bottom >= sheet.top && table.top <= sheet.bottom && table.right >= sheet.left && table.left <= sheet.right,
  );
  const inTable = (draft: Draft): boolean =>
    seen.some((table) => {
      const row = draft.headerRows[0] ?? draft.firstRow;
      return row >= table.top && row <= table.bottom && draft.left <= table.right && draft.right >= table.left;
    });
  const others = drafts.filter((draft) => !inTable(draft));
  for (const draft of others)
    for (const table of seen)
      if (
        table.top > draft.firstRow &&
        table.top <= draft.lastRow &&
        table.left <= draft.right &&
        table.right >= draft.left
      )
        draft.lastRow = table.top - 1;
  return [...others, ...seen.map((table) => draftOf(sheet, table))].sort((a, b) => a.firstRow - b.firstRow);
}
