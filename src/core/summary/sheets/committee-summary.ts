/** The front page of the paper: sentences, figures, ratings by section, movement and key. */
import { band } from "../committee/band";
import { BETWEEN, fitsOnPage, heading, newDraft, newPage, push, pushBlock } from "../committee/draft";
import type { Draft } from "../committee/draft";
import { linesThatFit, tablesFit } from "../committee/fit";
import { pushFullList } from "../committee/full-list";
import { summaryGrid } from "../committee/grid";
import type { SummaryGrid } from "../committee/grid";
import { furtherSentences, headline } from "../committee/headlines";
import { notRated, prospects, ratingKey, shortKey } from "../committee/key";
import { linesOf } from "../committee/lines";
import { othersSentence, pushSectionTable } from "../committee/section-table";
import { pushTrend } from "../committee/trend";
import { sentenceSheet } from "../page/list-sheet";
import { footer, MARGINS, notes, opening, spacer } from "../page/page";
import type { SheetPlan } from "../plan";
import { tally } from "../report/figures";
import type { Tally } from "../report/figures";
import type { Report } from "../report/report";
import { GRID_WIDTH } from "../table/columns";
import { titleName, wording } from "../wording";
import type { SummarySheet } from "./sheet";

const ID = "committee-summary";
const NAME = "Committee summary";

const openingOf = (report: Report, all: Tally) => ({
  title: wording(report.review.settings, titleName(ID), NAME),
  lead: headline(report, all),
  sentences: furtherSentences(report, all),
  prepared: true,
});

/**
 * A table an axis: on one page where it holds them all, else each on its own, with the key in words under the first
 * where there is room.
 */
function pushAxes(draft: Draft, report: Report, grid: SummaryGrid): number {
  const { lines, others } = linesOf(report, linesThatFit(draft));
  push(draft, ...notes(othersSentence(others, lines.length)), spacer(14));
  const title = heading(report.accent, "What the ratings mean");
  const key = ratingKey(report, GRID_WIDTH - (grid.widths[0] ?? 0));
  let keyed = false;
  const together = tablesFit(draft, report.axes.length, lines.length);
  const keyAfter = together ? report.axes.length - 1 : 0;
  report.axes.forEach((axis, index) => {
    if (index > 0 && together) push(draft, spacer(BETWEEN));
    else if (index > 0) newPage(draft);
    pushSectionTable(draft, report, axis, grid, lines);
    if (index !== keyAfter) return;
    keyed = fitsOnPage(draft, [title, ...key]);
    if (keyed) pushBlock(draft, title, key);
    else push(draft, spacer(6), shortKey(report));
  });
  pushTrend(draft, report, grid);
  if (!keyed) pushBlock(draft, title, key);
  return others;
}

function plan(report: Report): SheetPlan {
  const all = tally(report.entries);
  const open = openingOf(report, all);
  if (all.actions === 0) return sentenceSheet(report, { id: ID, name: NAME, ...open });
  const grid = summaryGrid(report);
  const draft = newDraft([...opening(report, open, grid.widths.length), spacer(12), ...band(report, all, grid)]);
  const others = pushAxes(draft, report, grid);
  pushBlock(draft, heading(report.accent, "What was not rated, and why"), notRated(report));
  pushBlock(
    draft,
    heading(report.accent, "Overall prospect, in the tracker’s own words"),
    prospects(report, GRID_WIDTH),
  );
  const repeated = others > 0 ? pushFullList(draft, report, grid) : null;
  return {
    id: ID,
    name: NAME,
    columnWidths: grid.widths,
    rows: draft.rows,
    tables: draft.tables,
    charts: draft.charts,
    frozenRows: 0,
    print: {
      titleRows: repeated === null ? null : { top: repeated, bottom: repeated },
      area: { top: 1, left: 1, bottom: draft.rows.length, right: grid.widths.length },
      breaksBefore: draft.breaks,
      footer: footer(report, NAME),
      margins: MARGINS,
    },
    choices: [],
    notes: null,
  };
}

export const committeeSummary: SummarySheet = { id: ID, name: NAME, plan };
