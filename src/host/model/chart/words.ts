import type { Chart as BookChart } from "../../file/book";
import { invalidArgument } from "../../protocol/errors";
import type { Context } from "../context";
import { Names } from "../format/names";
import { ModelObject } from "../model-object";
import { fontFormat } from "./looks";

const ChartTitleFormat = fontFormat("ChartTitleFormat");
const ChartLegendFormat = fontFormat("ChartLegendFormat");

const PLACES = new Names([
  ["top", "Top"],
  ["bottom", "Bottom"],
  ["left", "Left"],
  ["right", "Right"],
  ["topRight", "Corner"],
]);

export class ChartTitle extends ModelObject {
  static override readonly type = "ChartTitle";
  static override readonly nav = ["Format"];
  constructor(
    context: Context,
    private readonly chart: BookChart,
  ) {
    super(context);
  }
  get Text(): string {
    return this.chart.title ?? "";
  }
  set Text(text: string) {
    this.chart.title = text;
  }
  get Visible(): boolean {
    return this.chart.title !== null;
  }
  set Visible(visible: boolean) {
    this.chart.title = visible ? (this.chart.title ?? "Chart Title") : null;
  }
  get Overlay(): boolean {
    return false;
  }
  get Format(): ModelObject {
    return new ChartTitleFormat(this.context, [this.chart.titleLook]);
  }
}

export class ChartLegend extends ModelObject {
  static override readonly type = "ChartLegend";
  static override readonly nav = ["Format"];
  constructor(
    context: Context,
    private readonly chart: BookChart,
  ) {
    super(context);
  }
  get Visible(): boolean {
    return this.chart.legend !== null;
  }
  set Visible(visible: boolean) {
    this.chart.legend = visible ? (this.chart.legend ?? "right") : null;
  }
  get Position(): string {
    return PLACES.office(this.chart.legend ?? "") ?? "Invalid";
  }
  set Position(position: string) {
    const place = PLACES.file(position);
    if (place === undefined) throw invalidArgument();
    this.chart.legend = place as NonNullable<BookChart["legend"]>;
  }
  get Overlay(): boolean {
    return false;
  }
  get Format(): ModelObject {
    return new ChartLegendFormat(this.context, [this.chart.legendLook]);
  }
}
