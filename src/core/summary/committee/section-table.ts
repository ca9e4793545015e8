/** Ratings by section on one axis: table, totals under it, and the chart of the same rows beside it. */
import type { Axis } from "../../tracker/tracker";
import { LOOKS, lookOf } from "../../rating/looks";
import { HEADER, style, TEXT, TOTAL } from "../look/styles";
import type { CellStyle, PlanCell, PlanRow } from "../plan";
import type { Rated, Tally } from "../report/figures";
import type { Report } from "../report/report";
import { counted, ratedCount, styled } from "../table/cells";
import type { Cell } from "../table/cells";
import type { Column } from "../table/columns";
import { makeTable } from "../table/table";
import { cutToLines } from "../text/measure";
import { figure } from "../text/words";
import { heading, nextRow, push } from "./draft";
import type { Draft } from "./draft";
import { CHART_COLUMNS } from "./grid";
import { ROW } from "./fit";
import type { SummaryGrid } from "./grid";
import type { Line } from "./lines";

const middle = (cell: Cell): Cell => ({ ...cell, style: style({ size: 10.5, vertical: "center" }, cell.style) });
const TITLE = style({ wrap: false }, TEXT);
const NUMBER = style({ wrap: false, align: "center" }, TEXT);

/** The two columns at the right of the ratings: what each axis leads to. */
const TAILS: Readonly<Record<Axis, readonly (readonly [string, (figures: Tally) => number])[]>> = {
  Outcome: [
    ["Overdue", (figures) => figures.overdue],
    ["Complete", (figures) => figures.complete],
  ],
  Arrangements: [
    ["No date", (figures) => figures.undated],
    ["No owner", (figures) => figures.unowned],
  ],
};

type SummaryColumn = Column<Line>;
const fixed = { least: 0, most: 0 };

export function countColumns(axis: Axis, ratings: readonly Rated[]): readonly SummaryColumn[] {
  const number = (header: string, of: (figures: Tally) => number): SummaryColumn => ({
    ...fixed,
    header,
    centred: true,
    cell: (line) => middle(counted(of(line.figures))),
  });
  return [
    number("Actions", (figures) => figures.actions),
    ...ratings.map((rated): SummaryColumn => ({
      ...fixed,
      header: lookOf(rated).word,
      centred: true,
      cell: (line) => middle(ratedCount(line.figures.rated[axis].get(rated) ?? 0, rated)),
    })),
    ...TAILS[axis].map(([header, of]) => number(header, of)),
  ];
}

const titled = (header: string, width: number, text: (line: Line) => string): SummaryColumn => ({
  ...fixed,
  header,
  cell: (line) => middle(styled(cutToLines(text(line), width, { size: 10.5, bold: false }, 1), TITLE)),
});

export function sectionColumns(axis: Axis, grid: SummaryGrid): readonly SummaryColumn[] {
  const [, first = 0, second = 0] = grid.widths;
  return [
    { ...fixed, header: "No.", centred: true, cell: (line) => middle(styled(line.number, NUMBER)) },
    ...(grid.nested ? [titled("Part of", first, (line) => line.under)] : []),
    titled("Section", grid.nested ? second : first, (line) => line.title),
    ...countColumns(axis, grid.ratings),
  ];
}

/** The header of a rating shows its shape and ink, so that the table is its own key. */
export function headerLook(header: string): CellStyle {
  const look = Object.values(LOOKS).find((one) => one.word === header);
  return look ? style({ ink: look.prose, format: `"${look.shape} "@` }, HEADER) : HEADER;
}

/** The sums stand under the table, not in it: sorting it must not move them. */
function totals(lines: readonly Line[], axis: Axis, grid: SummaryGrid): PlanRow {
  const text = (value: string): PlanCell => ({ value, style: TOTAL });
  const sum = (column: SummaryColumn): PlanCell => ({
    value: lines.reduce((all, line) => all + Number(column.cell(line).value), 0),
    style: style({ align: "center", format: "#,##0" }, TOTAL),
  });
  const lead = grid.nested ? [text(""), text("All sections"), text("")] : [text(""), text("All sections")];
  const shown = lead.map((cell) => (cell.value === "" ? { ...cell, value: null } : cell));
  return { height: ROW, cells: [...shown, ...countColumns(axis, grid.ratings).map(sum)] };
}

/** Heading, table, totals and chart; appends to the draft. */
export function pushSectionTable(
  draft: Draft,
  report: Report,
  axis: Axis,
  grid: SummaryGrid,
  lines: readonly Line[],
): void {
  const name = axis.toLowerCase();
  const shows = `Actions in each section by ${name} rating`;
  const charted = lines.length > 1;
  const beside = charted ? { column: grid.chartLeft, text: shows } : undefined;
  push(draft, heading(report.accent, `Ratings by section: ${name}`, beside));
  const top = nextRow(draft);
  const table = makeTable({
    name: `rb_${name}_by_section`,
    columns: sectionColumns(axis, grid),
    rows: lines,
    height: ROW,
    widths: grid.widths.slice(0, grid.columns),
    headerLook,
  });
  const bottom = top + lines.length;
  draft.tables.push({ name: table.name, top, left: 1, bottom, right: grid.columns });
  push(draft, ...table.rows, totals(lines, axis, grid));
  if (!charted) return;
  const firstRating = grid.nested ? 5 : 4;
  draft.charts.push({
    name: shows,
    title: "",
    kind: "bar-stacked",
    categories: { top: top + 1, left: 1, bottom, right: 1 },
    series: grid.ratings.map((rated, index) => {
      const look = lookOf(rated);
      const at = firstRating + index;
      return {
        name: look.word,
        values: { top: top + 1, left: at, bottom, right: at },
        fill: look.fill,
        line: look.line,
        ink: look.ink,
      };
    }),
    area: { top, left: grid.chartLeft, bottom, right: grid.chartLeft + CHART_COLUMNS - 1 },
  });
}

/** What the chart leaves out, in words; nothing where it shows all. */
export const othersSentence = (others: number, shown: number): readonly string[] =>
  others === 0
    ? []
    : [
        `The ${figure(shown - 1)} sections with most actions are shown one by one; the other ${figure(others)} stand in one row. All are listed at the end of this sheet.`,
      ];
