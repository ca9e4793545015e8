import type { Chart as BookChart, Sheet } from "../../file/book";
import { invalidArgument } from "../../protocol/errors";
import type { Context } from "../context";
import { ModelObject, SheetObject } from "../model-object";
import type { Frame } from "./anchor";
import { frameOf } from "./anchor";
import { ChartFill, ChartFont, colourOf } from "./looks";

class ChartBorder extends ModelObject {
  static override readonly type = "ChartBorder";
  constructor(
    context: Context,
    private readonly chart: BookChart,
  ) {
    super(context);
  }
  get LineStyle(): string {
    return this.chart.border ? "Continuous" : "None";
  }
  set LineStyle(style: string) {
    this.chart.border = style !== "None";
  }
  Clear(): void {
    this.chart.border = false;
  }
}

/** The ground of the chart, and the font of all its texts. */
export class ChartAreaFormat extends ModelObject {
  static override readonly type = "ChartAreaFormat";
  static override readonly nav = ["Border", "Fill", "Font"];
  constructor(
    context: Context,
    private readonly chart: BookChart,
  ) {
    super(context);
  }
  get Border(): ChartBorder {
    return new ChartBorder(this.context, this.chart);
  }
  get Fill(): ChartFill {
    return new ChartFill(this.context, colourOf(this.chart, "fill"));
  }
  get Font(): ChartFont {
    const { titleLook, legendLook, categoryAxis, valueAxis } = this.chart;
    return new ChartFont(this.context, [titleLook, legendLook, categoryAxis, valueAxis]);
  }
}

/** Where bars are drawn, in points within the chart; Excel's own choice until it is set. */
export class ChartPlotArea extends SheetObject {
  static override readonly type = "ChartPlotArea";
  constructor(
    context: Context,
    sheet: Sheet,
    private readonly chart: BookChart,
  ) {
    super(context, sheet);
  }
  private get frame(): Frame {
    const { width, height } = frameOf(this.sheet, this.chart.anchor);
    const plot = this.chart.plot ?? { left: 0.1, top: 0.2, width: 0.85, height: 0.7 };
    return { left: plot.left * width, top: plot.top * height, width: plot.width * width, height: plot.height * height };
  }
  private set frame({ left, top, width, height }: Frame) {
    if (![left, top, width, height].every((size) => size >= 0)) throw invalidArgument();
    const whole = frameOf(this.sheet, this.chart.anchor);
    this.chart.plot = {
      left: left / whole.width,
      top: top / whole.height,
      width: width / whole.width,
      height: height / whole.height,
    };
  }
  get InsideLeft(): number {
    return this.frame.left;
  }
  set InsideLeft(left: number) {
    this.frame = { ...this.frame, left };
  }
  get InsideTop(): number {
    return this.frame.top;
  }
  set InsideTop(top: number) {
    this.frame = { ...this.frame, top };
  }
  get InsideWidth(): number {
    return this.frame.width;
  }
  set InsideWidth(width: number) {
    this.frame = { ...this.frame, width };
  }
  get InsideHeight(): number {
    return this.frame.height;
  }
  set InsideHeight(height: number) {
    this.frame = { ...this.frame, height };
  }
}
