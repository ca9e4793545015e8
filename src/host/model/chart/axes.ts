import type { Chart as BookChart, ChartAxis as BookAxis } from "../../file/book";
import { invalidArgument } from "../../protocol/errors";
import type { Context } from "../context";
import { ModelObject } from "../model-object";
import { ChartFont, ChartLineFormat } from "./looks";

class ChartAxisFormat extends ModelObject {
  static override readonly type = "ChartAxisFormat";
  static override readonly nav = ["Font", "Line"];
  constructor(
    context: Context,
    private readonly axis: BookAxis,
  ) {
    super(context);
  }
  get Font(): ChartFont {
    return new ChartFont(this.context, [this.axis]);
  }
  get Line(): ChartLineFormat {
    const { axis } = this;
    return new ChartLineFormat(this.context, {
      read: () => (axis.line.startsWith("#") ? axis.line : null),
      write: (colour) => {
        axis.line = colour ?? "none";
      },
    });
  }
}

class ChartGridlines extends ModelObject {
  static override readonly type = "ChartGridlines";
  constructor(
    context: Context,
    private readonly axis: BookAxis,
  ) {
    super(context);
  }
  get Visible(): boolean {
    return this.axis.gridlines;
  }
  set Visible(visible: boolean) {
    this.axis.gridlines = visible;
  }
}

class ChartAxisTitle extends ModelObject {
  static override readonly type = "ChartAxisTitle";
  constructor(
    context: Context,
    private readonly axis: BookAxis,
  ) {
    super(context);
  }
  get Text(): string {
    return this.axis.title ?? "";
  }
  set Text(text: string) {
    this.axis.title = text;
  }
  get Visible(): boolean {
    return this.axis.title !== null;
  }
  set Visible(visible: boolean) {
    this.axis.title = visible ? (this.axis.title ?? "Axis Title") : null;
  }
}

export class ChartAxis extends ModelObject {
  static override readonly type = "ChartAxis";
  static override readonly nav = ["Format", "MajorGridlines", "Title"];
  constructor(
    context: Context,
    private readonly kind: "Category" | "Value",
    private readonly axis: BookAxis,
  ) {
    super(context);
  }
  get Type(): string {
    return this.kind;
  }
  get AxisGroup(): string {
    return "Primary";
  }
  get Visible(): boolean {
    return this.axis.visible;
  }
  set Visible(visible: boolean) {
    this.axis.visible = visible;
  }
  get ReversePlotOrder(): boolean {
    return this.axis.reversed;
  }
  set ReversePlotOrder(reversed: boolean) {
    this.axis.reversed = reversed;
  }
  /** "" for automatic, of this and the next two. */
  get Minimum(): number | string {
    return this.axis.minimum ?? "";
  }
  set Minimum(minimum: number | string) {
    this.axis.minimum = bound(minimum);
  }
  get Maximum(): number | string {
    return this.axis.maximum ?? "";
  }
  set Maximum(maximum: number | string) {
    this.axis.maximum = bound(maximum);
  }
  get MajorUnit(): number | string {
    return this.axis.majorUnit ?? "";
  }
  set MajorUnit(unit: number | string) {
    this.axis.majorUnit = bound(unit);
  }
  get NumberFormat(): string {
    return this.axis.format ?? "General";
  }
  set NumberFormat(format: string) {
    this.axis.format = format;
  }
  get LinkNumberFormat(): boolean {
    return this.axis.format === null;
  }
  set LinkNumberFormat(link: boolean) {
    this.axis.format = link ? null : (this.axis.format ?? "General");
  }
  get Format(): ChartAxisFormat {
    return new ChartAxisFormat(this.context, this.axis);
  }
  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.context, this.axis);
  }
  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.context, this.axis);
  }
}

function bound(given: number | string): number | null {
  if (given === "") return null;
  if (typeof given !== "number" || !Number.isFinite(given)) throw invalidArgument();
  return given;
}

export class ChartAxes extends ModelObject {
  static override readonly type = "ChartAxes";
  static override readonly nav = ["CategoryAxis", "ValueAxis"];
  constructor(
    context: Context,
    private readonly chart: BookChart,
  ) {
    super(context);
  }
  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.context, "Category", this.chart.categoryAxis);
  }
  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.context, "Value", this.chart.valueAxis);
  }
  GetItem(type: string, group = "Primary"): ChartAxis {
    if (group !== "Primary" || (type !== "Category" && type !== "Value")) throw invalidArgument();
    return type === "Category" ? this.CategoryAxis : this.ValueAxis;
  }
}
