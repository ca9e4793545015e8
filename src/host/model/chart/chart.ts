import type { Chart as BookChart, Sheet } from "../../file/book";
import { invalidArgument, itemNotFound } from "../../protocol/errors";
import type { Context } from "../context";
import { around } from "../geometry";
import { SheetObject, allow } from "../model-object";
import type { RangeArgument } from "../range/place";
import { RangePlace } from "../range/place";
import type { Worksheet } from "../sheet/worksheet";
import type { Frame } from "./anchor";
import { anchorAt, anchorOf, frameOf } from "./anchor";
import { ChartAreaFormat, ChartPlotArea } from "./area";
import { ChartAxes } from "./axes";
import { ChartDataLabels } from "./labels";
import { ChartSeriesCollection } from "./series";
import { isChartType, seriesFrom } from "./source";
import { ChartLegend, ChartTitle } from "./words";

const ids = new WeakMap<BookChart, string>();
let lastId = 0;

export class Chart extends SheetObject {
  static override readonly type = "Chart";
  static override readonly nav = ["Axes", "DataLabels", "Format", "Legend", "PlotArea", "Series", "Title", "Worksheet"];
  constructor(
    context: Context,
    sheet: Sheet,
    private readonly model: BookChart,
  ) {
    super(context, sheet);
  }

  private get chart(): BookChart {
    if (!this.sheet.charts.includes(this.model)) throw itemNotFound();
    return this.model;
  }

  get Id(): string {
    const { chart } = this;
    const known = ids.get(chart) ?? `{00000000-0002-0000-0000-${String(++lastId).padStart(12, "0")}}`;
    ids.set(chart, known);
    return known;
  }
  get Name(): string {
    return this.chart.name;
  }
  set Name(name: string) {
    if (typeof name !== "string" || name === "") throw invalidArgument();
    this.chart.name = name;
  }
  get ChartType(): string {
    return this.chart.type;
  }
  set ChartType(type: string) {
    if (!isChartType(type)) throw invalidArgument();
    this.chart.type = type;
  }
  get Left(): number {
    return this.frame.left;
  }
  set Left(left: number) {
    this.frame = { ...this.frame, left };
  }
  get Top(): number {
    return this.frame.top;
  }
  set Top(top: number) {
    this.frame = { ...this.frame, top };
  }
  get Width(): number {
    return this.frame.width;
  }
  set Width(width: number) {
    this.frame = { ...this.frame, width };
  }
  get Height(): number {
    return this.frame.height;
  }
  set Height(height: number) {
    this.frame = { ...this.frame, height };
  }
  private get frame(): Frame {
    return frameOf(this.sheet, this.chart.anchor);
  }
  private set frame(frame: Frame) {
    if (![frame.left, frame.top, frame.width, frame.height].every((size) => size >= 0)) throw invalidArgument();
    this.chart.anchor = anchorOf(this.sheet, frame);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.context, this.chart);
  }
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.context, this.chart.series);
  }
  get Format(): ChartAreaFormat {
    return new ChartAreaFormat(this.context, this.chart);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.context, this.chart);
  }
  get PlotArea(): ChartPlotArea {
    return new ChartPlotArea(this.context, this.sheet, this.chart);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.context, this.chart);
  }
  get Title(): ChartTitle {
    return new ChartTitle(this.context, this.chart);
  }
  get Worksheet(): Worksheet {
    return this.context.objects.worksheet(this.sheet);
  }

  SetPosition(start: RangeArgument, end?: RangeArgument): void {
    const boxOf = (cell: RangeArgument) => (cell instanceof RangePlace ? cell : this.Worksheet.rangeAt(cell)).box;
    const first = boxOf(start);
    const { width, height, ...corner } = this.frame;
    if (end !== undefined) this.chart.anchor = anchorAt(around(first, boxOf(end)));
    else this.frame = { ...corner, ...placeOf(this.context.objects.range(this.sheet, first)), width, height };
  }
  SetData(source: RangePlace, by = "Auto"): void {
    this.chart.series = seriesFrom(source, by);
  }
  Activate(): void {
    this.Worksheet.Activate();
  }
  Delete(): void {
    allow(this.sheet, "objects");
    this.sheet.charts = this.sheet.charts.filter((each) => each !== this.model);
    this.context.dirty = true;
  }
}

const placeOf = ({ Left, Top }: { Left: number; Top: number }): Pick<Frame, "left" | "top"> => ({
  left: Left,
  top: Top,
});
