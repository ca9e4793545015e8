import { boxName } from "../../../core/grid/address";
import type { PlanChart } from "../../../core/summary/plan";

const TYPES = { "bar-stacked": "BarStacked", "column-stacked": "ColumnStacked" } as const;

/** Queues a stacked chart over the cells that hold its figures. */
export function writeChart(worksheet: Excel.Worksheet, plan: PlanChart): void {
  const [first] = plan.series;
  if (!first) return;
  const categories = worksheet.getRange(boxName(plan.categories));
  const chart = worksheet.charts.add(TYPES[plan.kind], worksheet.getRange(boxName(first.values)), "Columns");
  // The nearest to an alternative text that this version of Excel's API has: the name says what the chart shows.
  chart.name = plan.name;
  chart.title.visible = plan.title !== "";
  if (plan.title !== "") {
    chart.title.text = plan.title;
    chart.title.format.font.size = 10;
    chart.title.format.font.bold = false;
    chart.title.format.font.color = "#4A5763";
  }
  chart.legend.position = "Top";
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
    line.dataLabels.format.font.color = series.ink;
  });
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
  // The first row of the table is the topmost bar.
  chart.axes.categoryAxis.reversePlotOrder = plan.kind === "bar-stacked";
  const corner = (row: number, column: number) => worksheet.getCell(row - 1, column - 1);
  chart.setPosition(corner(plan.area.top, plan.area.left), corner(plan.area.bottom, plan.area.right));
}
