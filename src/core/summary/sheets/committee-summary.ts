/** The front page of the paper: sentences, figures, ratings by section, movement and key. */
import { COLOURS, LOOKS } from "../../rating/looks";
import { band } from "../committee/band";
import { heading, newDraft, nextRow, push } from "../committee/draft";
import type { Draft } from "../committee/draft";
import { summaryGrid } from "../committee/grid";
import type { SummaryGrid } from "../committee/grid";
import { furtherSentences, headline } from "../committee/headlines";
import { notRated, prospects, quietLine, ratingKey } from "../committee/key";
import { linesOf, othersSentence, pushSectionTable } from "../committee/section-table";
import type { Line } from "../committee/section-table";
import { pushTrend } from "../committee/trend";
import { pushFullList } from "../committee/full-list";
import { PAGE_HEIGHT } from "../page/breaks";
import { sentenceSheet } from "../page/list-sheet";
import { footer, heightsOf, MARGINS, notes, opening, spacer } from "../page/page";
import type { PlanRow, SheetPlan } from "../plan";
import { tally } from "../report/figures";
import type { Report } from "../report/report";
import { greenIsOnTarget } from "../report/rule-words";
import { GRID_WIDTH } from "../table/columns";
import { titleName, wording } from "../wording";
import type { SummarySheet } from "./sheet";

const ID = "committee-summary";
const NAME = "Committee summary";

/** The key in short, under the first table. */
function shortKey(report: Report): readonly PlanRow[] {
  if (!greenIsOnTarget(report.review.rules))
    return [quietLine("What each colour means stands under ‘What the ratings mean’.")];
  const short = { Red: "off target", Amber: "at risk", Green: "on target", Blue: "complete", Grey: "not applicable" };
  const given = new Set(report.review.rules.rules.map((rule) => rule.rating));
  const shown = COLOURS.filter((colour) => given.has(colour));
  return [quietLine(shown.map((colour) => `${LOOKS[colour].shape} ${colour} ${short[colour]}`).join("      "))];
}

/** Starts a new page where the block no longer goes onto this one. */
function pushBlock(draft: Draft, page: { start: number }, title: PlanRow, rows: readonly PlanRow[]): void {
  if (rows.length === 0) return;
  const filled = heightsOf(draft.rows.slice(page.start - 1));
  if (filled + heightsOf(rows) + 36 > PAGE_HEIGHT) {
    page.start = nextRow(draft);
    draft.breaks.push(page.start);
  } else push(draft, spacer(14));
  push(draft, title, ...rows);
}

function pushAxes(draft: Draft, report: Report, grid: SummaryGrid, lines: readonly Line[]): number {
  let start = 1;
  report.axes.forEach((axis, index) => {
    if (index > 0) {
      start = nextRow(draft);
      draft.breaks.push(start);
    }
    pushSectionTable(draft, report, axis, grid, lines);
    if (index === 0) push(draft, spacer(6), ...shortKey(report));
  });
  return start;
}

function plan(report: Report): SheetPlan {
  const all = tally(report.entries);
  const title = wording(report.review.settings, titleName(ID), NAME);
  const open = { title, lead: headline(report, all), sentences: furtherSentences(report, all), prepared: true };
  if (all.actions === 0) return sentenceSheet(report, { id: ID, name: NAME, ...open });
  const grid = summaryGrid(report);
  const { lines, others } = linesOf(report);
  const draft = newDraft([
    ...opening(report, open, grid.widths.length),
    spacer(12),
    ...band(report, all, grid),
    ...notes(othersSentence(others, lines.length)),
    spacer(14),
  ]);
  const page = { start: pushAxes(draft, report, grid, lines) };
  const trend = newDraft([]);
  pushTrend(trend, report, grid);
  const [number = 0] = grid.widths;
  pushTrendBlock(draft, page, trend);
  pushBlock(draft, page, heading(report.accent, "What the ratings mean"), ratingKey(report, GRID_WIDTH - number));
  pushBlock(draft, page, heading(report.accent, "What was not rated, and why"), notRated(report));
  pushBlock(
    draft,
    page,
    heading(report.accent, "Overall prospect, in the tracker’s own words"),
    prospects(report, GRID_WIDTH),
  );
  if (others > 0) pushFullList(draft, report, grid);
  return {
    id: ID,
    name: NAME,
    columnWidths: grid.widths,
    rows: draft.rows,
    tables: draft.tables,
    charts: draft.charts,
    frozenRows: 0,
    print: {
      titleRows: null,
      area: { top: 1, left: 1, bottom: draft.rows.length, right: grid.widths.length },
      breaksBefore: draft.breaks,
      footer: footer(report, NAME),
      margins: MARGINS,
    },
    choices: [],
    notes: null,
  };
}

/** The trend's table moves with its rows. */
function pushTrendBlock(draft: Draft, page: { start: number }, trend: Draft): void {
  const [title, ...rows] = trend.rows;
  if (!title) return;
  pushBlock(draft, page, title, rows);
  const down = draft.rows.length - trend.rows.length;
  draft.tables.push(...trend.tables.map((table) => ({ ...table, top: table.top + down, bottom: table.bottom + down })));
}

export const committeeSummary: SummarySheet = { id: ID, name: NAME, plan };
