/** All sections where the first pages show only the largest: one table with both axes, over as many pages as it needs. */
import { pageStarts } from "../page/breaks";
import type { Report } from "../report/report";
import { heightsOf } from "../page/page";
import { makeTable } from "../table/table";
import { heading, nextRow, push } from "./draft";
import type { Draft } from "./draft";
import type { SummaryGrid } from "./grid";
import { sectionLines } from "./lines";
import { headerLook, sectionColumns } from "./section-table";

/** Appends a table an axis, each on a page of its own. */
export function pushFullList(draft: Draft, report: Report, grid: SummaryGrid): void {
  const lines = sectionLines(report);
  for (const axis of report.axes) {
    const name = axis.toLowerCase();
    draft.breaks.push(nextRow(draft));
    const title = heading(report.accent, `All sections: ${name}`);
    push(draft, title);
    const table = makeTable({
      name: `rb_${name}_all_sections`,
      columns: sectionColumns(axis, grid),
      rows: lines,
      height: 20,
      widths: grid.widths.slice(0, grid.columns),
      headerLook,
    });
    const [header, ...body] = table.rows;
    const top = nextRow(draft);
    push(draft, ...table.rows);
    draft.tables.push({ name: table.name, top, left: 1, bottom: top + body.length, right: grid.columns });
    const starts = pageStarts({
      heights: body.map((row) => row.height),
      sections: new Set(),
      above: heightsOf([title]) + (header?.height ?? 0),
      header: 0,
    });
    draft.breaks.push(...starts.map((start) => top + 1 + start));
  }
}
