import { boxName } from "../../../core/grid/address";
import type { PlanChart, SheetPlan } from "../../../core/summary/plan";

const TYPES = { "bar-stacked": "BarStacked", "column-stacked": "ColumnStacked" } as const;

/** Points: the chart's words are as small as the paper's smallest. */
const WORDS = { size: 9, color: "#4A5763" };
/** Points at the left of the bars for a label of each length, and what stays free at their right. */
const LABEL = 7;
const LABEL_CHARACTER = 5;
const RIGHT = 3;

/** Queues a stacked chart over the cells that hold its figures. */
export function writeChart(worksheet: Excel.Worksheet, plan: PlanChart, sheet: SheetPlan): void {
  const [first] = plan.series;
  if (!first) return;
  const categories = worksheet.getRange(boxName(plan.categories));
  const chart = worksheet.charts.add(TYPES[plan.kind], worksheet.getRange(boxName(first.values)), "Columns");
  // The nearest to an alternative text that this version of Excel's API has: the name says what the chart shows.
  chart.name = plan.name;
  chart.format.border.lineStyle = "None";
  writeTitle(chart, plan.title);
  chart.legend.position = "Top";
  Object.assign(chart.legend.format.font, WORDS);
  plan.series.forEach((series, index) => {
    const line = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    line.name = series.name;
    line.setValues(worksheet.getRange(boxName(series.values)));
    line.setXAxisValues(categories);
    line.gapWidth = 40;
    line.format.fill.setSolidColor(series.fill);
    line.format.line.color = series.line;
    line.hasDataLabels = true;
    // A zero says nothing in a bar.
    line.dataLabels.numberFormat = "0;;;";
    Object.assign(line.dataLabels.format.font, { size: WORDS.size, color: series.ink });
  });
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.maximum = longestBar(plan, sheet);
  valueAxis.visible = false;
  valueAxis.majorGridlines.visible = false;
  // The first row of the table is the topmost bar.
  categoryAxis.reversePlotOrder = plan.kind === "bar-stacked";
  categoryAxis.format.line.clear();
  Object.assign(categoryAxis.format.font, WORDS);
  const corner = (row: number, column: number) => worksheet.getCell(row - 1, column - 1);
  chart.setPosition(corner(plan.area.top, plan.area.left), corner(plan.area.bottom, plan.area.right));
  if (plan.kind === "bar-stacked") alignBars(chart, plan, sheet);
}

function writeTitle(chart: Excel.Chart, title: string): void {
  chart.title.visible = title !== "";
  if (title === "") return;
  chart.title.text = title;
  Object.assign(chart.title.format.font, { ...WORDS, size: 10, bold: false });
}

/** What the longest bar or column adds up to: it is drawn as long as there is room. */
function longestBar({ series }: PlanChart, { rows }: SheetPlan): number {
  const totals = new Map<number, number>();
  for (const { values } of series) {
    for (let row = values.top; row <= values.bottom; row++) {
      const value = Number(rows[row - 1]?.cells[values.left - 1]?.value ?? 0);
      totals.set(row, (totals.get(row) ?? 0) + value);
    }
  }
  return Math.max(1, ...totals.values());
}

/** Lets each bar stand beside the row of the table that holds its figures. */
function alignBars(chart: Excel.Chart, { area, categories }: PlanChart, { rows, columnWidths }: SheetPlan): void {
  if (categories.top < area.top || categories.bottom > area.bottom) return;
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
  const heightOf = (top: number, bottom: number) => sum(rows.slice(top - 1, bottom).map(({ height }) => height));
  const longest = Math.max(
    ...rows
      .slice(categories.top - 1, categories.bottom)
      .map(({ cells }) => String(cells[categories.left - 1]?.value ?? "").length),
  );
  const left = LABEL + longest * LABEL_CHARACTER;
  const plot = chart.plotArea;
  plot.insideWidth = sum(columnWidths.slice(area.left - 1, area.right)) - left - RIGHT;
  plot.insideHeight = heightOf(categories.top, categories.bottom);
  plot.insideLeft = left;
  plot.insideTop = heightOf(area.top, categories.top - 1);
}
