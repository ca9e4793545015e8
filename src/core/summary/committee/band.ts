/** The band of figures: what a councillor sees first. */
import { BAND_REST, bandFigure, bandLabel } from "../look/styles";
import type { PlanCell, PlanRow } from "../plan";
import type { Tally } from "../report/figures";
import type { Report } from "../report/report";
import { CELL_PADDING, textWidth } from "../text/measure";
import { figure } from "../text/words";
import { dueSoon, greenWords } from "./headlines";
import type { SummaryGrid } from "./grid";

interface Figure {
  readonly value: string | number;
  readonly label: string;
}

function figures(report: Report, all: Tally): readonly Figure[] {
  const soon = dueSoon(report);
  const outcome = all.rated.Outcome;
  const atRisk = (outcome.get("Red") ?? 0) + (outcome.get("Amber") ?? 0);
  const green = greenWords(report);
  return [
    {
      value: `${figure(outcome.get("Green") ?? 0)} of ${figure(all.actions)}`,
      label: green === "on target" ? "actions on target (Green)" : "actions rated Green",
    },
    { value: all.complete, label: "complete" },
    { value: all.overdue, label: "overdue" },
    ...(soon ? [{ value: soon.number, label: `due ${soon.when}` }] : []),
    { value: atRisk, label: "outcome Red or Amber" },
    { value: all.undated, label: "open, with no due date" },
  ];
}

const LABEL = { size: 10, bold: false };
const BIG = { size: 24, bold: true };
/** The indent, and white space before the next figure. */
const AROUND = 16 + CELL_PADDING;

/**
 * First columns of the figures, from the left: each as near after the one before as its words allow. A number needs
 * a column that holds it, since Excel shows a number that overflows as "###".
 */
function starts(shown: readonly Figure[], grid: SummaryGrid): readonly number[] {
  const places: number[] = [];
  let column = 0;
  for (const { value, label } of shown) {
    const big = textWidth(String(value), BIG) + 12;
    while (typeof value === "number" && column < grid.widths.length && (grid.widths[column] ?? 0) < big) column += 1;
    const need = Math.max(textWidth(label, LABEL), big) + AROUND;
    if (grid.widths.slice(column).reduce((sum, width) => sum + width, 0) < need) break;
    places.push(column);
    for (let room = 0; room < need && column < grid.widths.length; column += 1) room += grid.widths[column] ?? 0;
  }
  return places;
}

/** Two rows: figures over labels. Figures that find no room are left out from the end. */
export function band(report: Report, all: Tally, grid: SummaryGrid): readonly PlanRow[] {
  const shown = figures(report, all);
  const places = starts(shown, grid);
  const make = (rest: PlanCell["style"], cell: (one: Figure, first: boolean) => PlanCell): PlanCell[] =>
    grid.widths.map((_, column) => {
      const one = shown[places.indexOf(column)];
      return one ? cell(one, column === 0) : { value: null, style: rest };
    });
  return [
    { height: 36, cells: make(BAND_REST.figure, (one, first) => ({ value: one.value, style: bandFigure(first) })) },
    { height: 20, cells: make(BAND_REST.label, (one, first) => ({ value: one.label, style: bandLabel(first) })) },
  ];
}
