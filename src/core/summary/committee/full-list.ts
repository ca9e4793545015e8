/** All sections where the first pages show only the largest: one table of both axes, over as many pages as it needs. */
import type { Axis } from "../../tracker/tracker";
import { style, TEXT } from "../look/styles";
import { pageStarts } from "../page/breaks";
import { heightsOf } from "../page/page";
import type { Report } from "../report/report";
import { styled } from "../table/cells";
import type { Column } from "../table/columns";
import { makeTable } from "../table/table";
import { cutToLines } from "../text/measure";
import { heading, newPage, nextRow, push } from "./draft";
import type { Draft } from "./draft";
import type { SummaryGrid } from "./grid";
import { sectionLines } from "./lines";
import type { Line } from "./lines";
import { headerLook } from "./section-table";
import { axisCounts } from "./trend";

const ROW = 20;
const ONE_LINE = style({ wrap: false, vertical: "center" }, TEXT);
const CENTRED = style({ align: "center" }, ONE_LINE);
const fixed = { least: 0, most: 0 };

interface AxisLine extends Line {
  readonly axis: Axis;
}

/** In the columns of the tables above: the axis in a column of its own where sections nest, else before the title. */
function columns(grid: SummaryGrid): readonly Column<AxisLine>[] {
  const width = grid.widths[grid.nested ? 2 : 1] ?? 0;
  const title = (line: AxisLine): string => (grid.nested ? line.title : `${line.axis}: ${line.title}`);
  return [
    { ...fixed, header: "No.", centred: true, cell: (line) => styled(line.number, CENTRED) },
    ...(grid.nested ? [{ ...fixed, header: "Axis", cell: (line: AxisLine) => styled(line.axis, ONE_LINE) }] : []),
    { ...fixed, header: "Section", cell: (line) => styled(cutToLines(title(line), width, ONE_LINE, 1), ONE_LINE) },
    ...axisCounts(grid),
  ];
}

/** Appends the table on a page of its own; gives the row of its header, for the pages after. */
export function pushFullList(draft: Draft, report: Report, grid: SummaryGrid): number {
  const sections = sectionLines(report);
  const lines = report.axes.flatMap((axis) => sections.map((line): AxisLine => ({ ...line, axis })));
  const table = makeTable({
    name: "rb_all_sections",
    columns: columns(grid),
    rows: lines,
    height: ROW,
    widths: grid.widths.slice(0, grid.columns),
    startsGroup: (line, before) => line.axis !== before.axis,
    headerLook,
  });
  newPage(draft);
  const title = heading(report.accent, "All sections");
  push(draft, title);
  const [header, ...body] = table.rows;
  const top = nextRow(draft);
  push(draft, ...table.rows);
  draft.tables.push({ name: table.name, top, left: 1, bottom: top + body.length, right: grid.columns });
  const starts = pageStarts({
    heights: body.map((row) => row.height),
    sections: new Set(table.groupStarts.map((index) => index - 1)),
    above: heightsOf([title]) + (header?.height ?? 0),
    header: header?.height ?? 0,
  });
  draft.breaks.push(...starts.map((start) => top + 1 + start));
  return top;
}
