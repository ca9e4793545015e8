/** The columns that all tables of the committee summary share: they stand one above the other. */
import { RATED, shownRatings } from "../report/figures";
import type { Rated } from "../report/figures";
import type { Report } from "../report/report";
import { GRID_WIDTH } from "../table/columns";

const NUMBER = 54;
const ACTIONS = 54;
const RATING = 54;
const LATE = 60;
const DONE = 63;
const GAP = 18;
const CHART = 47.25;
export const CHART_COLUMNS = 4;

export interface SummaryGrid {
  readonly widths: readonly number[];
  /** A column for each of these on both axes, so that the tables line up. */
  readonly ratings: readonly Rated[];
  /** A column for the heading above the section's own, where sections nest. */
  readonly nested: boolean;
  /** Columns of the tables, from the first. */
  readonly columns: number;
  /** First column under the chart. */
  readonly chartLeft: number;
}

/** True where what stands above most sections tells them apart: unlike headings, or sheets. */
function nests(report: Report): boolean {
  const above = report.sections.filter((section) => section.under !== null);
  const unlike = new Set(above.map((section) => section.under)).size;
  return unlike > 1 && above.length * 2 > report.sections.length;
}

export function summaryGrid(report: Report): SummaryGrid {
  const shown = new Set(report.axes.flatMap((axis) => shownRatings(report, axis)));
  const ratings = RATED.filter((rated) => shown.has(rated));
  const nested = nests(report);
  const taken = NUMBER + ACTIONS + ratings.length * RATING + LATE + DONE + GAP + CHART_COLUMNS * CHART;
  const titles = GRID_WIDTH - taken;
  const under = Math.round((titles * 0.4) / 0.75) * 0.75;
  const title = nested ? [under, titles - under] : [titles];
  const widths = [NUMBER, ...title, ACTIONS, ...ratings.map(() => RATING), LATE, DONE];
  return {
    widths: [...widths, GAP, ...Array.from({ length: CHART_COLUMNS }, () => CHART)],
    ratings,
    nested,
    columns: widths.length,
    chartLeft: widths.length + 2,
  };
}
