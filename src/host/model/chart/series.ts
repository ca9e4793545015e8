import type { Chart as BookChart, ChartSeries as BookSeries } from "../../file/book";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import type { Context } from "../context";
import { ModelObject } from "../model-object";
import type { RangePlace } from "../range/place";
import { ChartDataLabels, plainLabels } from "./labels";
import { ChartFill, ChartLineFormat, colourOf } from "./looks";

class ChartSeriesFormat extends ModelObject {
  static override readonly type = "ChartSeriesFormat";
  static override readonly nav = ["Fill", "Line"];
  constructor(
    context: Context,
    private readonly series: BookSeries,
  ) {
    super(context);
  }
  get Fill(): ChartFill {
    return new ChartFill(this.context, colourOf(this.series, "fill"));
  }
  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.context, colourOf(this.series, "line"));
  }
}

export class ChartSeries extends ModelObject {
  static override readonly type = "ChartSeries";
  static override readonly nav = ["DataLabels", "Format"];
  constructor(
    context: Context,
    private readonly chart: BookChart,
    private readonly series: BookSeries,
  ) {
    super(context);
  }

  get Name(): string {
    return this.series.name;
  }
  set Name(name: string) {
    Object.assign(this.series, { name, nameRange: null });
  }
  get ChartType(): string {
    return this.chart.type;
  }
  get PlotOrder(): number {
    return this.chart.series.indexOf(this.series);
  }
  get HasDataLabels(): boolean {
    return this.series.labels !== null;
  }
  set HasDataLabels(has: boolean) {
    this.series.labels = has ? (this.series.labels ?? plainLabels()) : null;
  }
  /** Per cent of a bar's width; one for the whole chart. */
  get GapWidth(): number {
    return this.chart.gapWidth;
  }
  set GapWidth(gap: number) {
    if (!(gap >= 0 && gap <= 500)) throw invalidArgument();
    this.chart.gapWidth = gap;
  }
  /** Stacked bars lie wholly over each other; beside each other they stand apart. */
  get Overlap(): number {
    return this.chart.type.includes("Stacked") ? 100 : 0;
  }
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.context, [this.series]);
  }
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.context, this.series);
  }
  SetValues({ sheet, box }: RangePlace): void {
    this.series.values = { sheet: sheet.name, box };
  }
  SetXAxisValues({ sheet, box }: RangePlace): void {
    this.series.categories = { sheet: sheet.name, box };
  }
  Delete(): void {
    this.chart.series = this.chart.series.filter((each) => each !== this.series);
  }
}

export const plainSeries = (name: string): BookSeries => ({
  name,
  nameRange: null,
  values: null,
  categories: null,
  fill: null,
  line: null,
  labels: null,
});

export class ChartSeriesCollection extends ModelObject {
  static override readonly type = "ChartSeriesCollection";
  constructor(
    context: Context,
    private readonly chart: BookChart,
  ) {
    super(context);
  }
  override $items(): ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.context, this.chart, series));
  }
  get Count(): number {
    return this.chart.series.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: number): ChartSeries {
    const series = this.$items()[index];
    if (!series) throw itemNotFound();
    return series;
  }
  Add(name?: string, index?: number): ChartSeries {
    const series = plainSeries(name ?? `Series${this.Count + 1}`);
    const at = index ?? this.Count;
    if (at < 0 || at > this.Count) throw invalidArgument();
    this.chart.series = [...this.chart.series.slice(0, at), series, ...this.chart.series.slice(at)];
    return new ChartSeries(this.context, this.chart, series);
  }
}
