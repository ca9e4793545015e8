/** How the ratings stood at earlier reports: the last one of each quarter, then now. */
import { partsOf, showDate } from "../../grid/dates";
import type { Snapshot, SnapshotAction } from "../../movement/movement";
import type { Axis } from "../../tracker/tracker";
import { style, TEXT } from "../look/styles";
import { plainSentences } from "../page/page";
import { changedAndNot } from "../report/changed";
import { lastAsAt } from "../report/dates";
import { publishedRating, tally } from "../report/figures";
import type { Rated, Tally } from "../report/figures";
import type { Report } from "../report/report";
import { styled } from "../table/cells";
import type { Column } from "../table/columns";
import { makeTable } from "../table/table";
import { count, figure } from "../text/words";
import { heading, nextRow, pushBlock } from "./draft";
import type { Draft } from "./draft";
import type { SummaryGrid } from "./grid";
import { countColumns, headerLook } from "./section-table";
import type { Line } from "./lines";

/** Earlier reports shown, at most: two years of quarters. */
const MOST_REPORTS = 8;
const ROW = 20.5;

const done = (action: SnapshotAction): boolean => action.status === "complete" || action.status === "verified";
const open = (action: SnapshotAction): boolean => !done(action) && action.status !== "cancelled";

function counts(actions: readonly SnapshotAction[], of: (action: SnapshotAction) => Rated): ReadonlyMap<Rated, number> {
  const counted = new Map<Rated, number>();
  for (const action of actions) counted.set(of(action), (counted.get(of(action)) ?? 0) + 1);
  return counted;
}

function tallyOf({ actions, asAt }: Snapshot): Tally {
  const number = (is: (action: SnapshotAction) => boolean): number => actions.filter(is).length;
  return {
    actions: actions.length,
    rated: {
      Outcome: counts(actions, (action) => action.outcome),
      Arrangements: counts(actions, (action) => action.arrangements),
    },
    overdue: number((action) => open(action) && action.due !== null && action.due < asAt),
    complete: number(done),
    undated: number((action) => open(action) && action.due === null),
    unowned: number((action) => open(action) && action.owners.length === 0),
  };
}

const quarterOf = (date: string): string => {
  const { year, month } = partsOf(date);
  return `${year} ${Math.ceil(month / 3)}`;
};

/** The last snapshot of each quarter before this report, oldest first. */
export function earlierReports(report: Report): readonly Snapshot[] {
  const now = lastAsAt(report);
  const before = report.options.snapshots.filter((snapshot) => now === null || snapshot.asAt < now);
  const last = new Map(before.map((snapshot) => [quarterOf(snapshot.asAt), snapshot]));
  return [...last.values()].sort((a, b) => (a.asAt < b.asAt ? -1 : 1)).slice(-MOST_REPORTS);
}

interface TrendLine extends Line {
  readonly axis: Axis;
}

function lines(report: Report, reports: readonly Snapshot[]): readonly TrendLine[] {
  const now = lastAsAt(report);
  return report.axes.flatMap((axis) => {
    const line = (when: string, figures: Tally): TrendLine => ({ axis, number: "", under: "", title: when, figures });
    return [
      ...reports.map((snapshot) => line(showDate(snapshot.asAt), tallyOf(snapshot))),
      line(now ? showDate(now) : "This report", tally(report.entries, publishedRating)),
    ];
  });
}

const REPORT = style({ wrap: false, vertical: "center" }, TEXT);
const fixed = { least: 0, most: 0 };

/** In the columns of the tables above: axis and date where sections nest, both in one cell where they do not. */
function labelColumns(grid: SummaryGrid): readonly Column<TrendLine>[] {
  if (!grid.nested)
    return [{ ...fixed, header: "Report", cell: (line) => styled(`${line.axis} at ${line.title}`, REPORT) }];
  return [
    { ...fixed, header: "Axis", cell: (line) => styled(line.axis, REPORT) },
    { ...fixed, header: "Report", cell: (line) => styled(line.title, REPORT) },
  ];
}

/** Counts by rating, each line on its own axis; overdue and complete at the right on both. */
export function axisCounts(grid: SummaryGrid): readonly Column<Line & { readonly axis: Axis }>[] {
  const arrangements = countColumns("Arrangements", grid.ratings);
  return countColumns("Outcome", grid.ratings).map((column, index) => {
    const other = arrangements[index];
    const isRating = index > 0 && index <= grid.ratings.length;
    if (!isRating || !other) return column;
    return { ...column, cell: (line) => (line.axis === "Outcome" ? column : other).cell(line) };
  });
}

function sentenceOf(report: Report): string {
  const { movement } = report.review;
  if (!movement) return "Earlier reports are those that this workbook keeps.";
  const { changed, unchanged } = changedAndNot(report);
  const rest = unchanged === 0 ? "every action changed" : `${figure(unchanged)} did not`;
  return changed === 0
    ? `Nothing has changed since ${showDate(movement.since)}.`
    : `${count(changed, "action")} changed since ${showDate(movement.since)} and ${rest}. Ratings are the tracker’s own where it states them.`;
}

/** Appends the trend, on one page; nothing at the first report. */
export function pushTrend(draft: Draft, report: Report, grid: SummaryGrid): void {
  const reports = earlierReports(report);
  const [first] = reports;
  if (!first) return;
  const shown = lines(report, reports);
  const table = makeTable({
    name: "rb_trend",
    columns: [...labelColumns(grid), ...axisCounts(grid)],
    rows: shown,
    height: ROW,
    widths: grid.widths.slice(1, grid.columns),
    startsGroup: (line, before) => line.axis !== before.axis,
    headerLook,
  });
  const title = heading(
    report.accent,
    reports.length > 1 ? "Trend by quarter" : `Movement since ${showDate(first.asAt)}`,
  );
  const rows = table.rows.map((row) => ({ ...row, cells: [null, ...row.cells] }));
  pushBlock(draft, title, [...plainSentences([sentenceOf(report)]), ...rows]);
  const bottom = nextRow(draft) - 1;
  draft.tables.push({ name: table.name, top: bottom - shown.length, left: 2, bottom, right: grid.columns });
}
