import type { ChartLabels, ChartSeries as BookSeries } from "../../file/book";
import { invalidArgument } from "../../protocol/errors";
import type { Context } from "../context";
import { Names } from "../format/names";
import { ModelObject } from "../model-object";
import { fontFormat } from "./looks";

const ChartDataLabelFormat = fontFormat("ChartDataLabelFormat");

const POSITIONS = new Names([
  ["ctr", "Center"],
  ["inEnd", "InsideEnd"],
  ["inBase", "InsideBase"],
  ["outEnd", "OutsideEnd"],
]);

export const plainLabels = (): ChartLabels => ({ size: null, bold: false, colour: null, format: null, position: null });

/** The figures at the bars, of one series or of all. */
export class ChartDataLabels extends ModelObject {
  static override readonly type = "ChartDataLabels";
  static override readonly nav = ["Format"];
  constructor(
    context: Context,
    private readonly series: readonly BookSeries[],
  ) {
    super(context);
  }

  /** Touching the labels shows them. */
  private labels(): ChartLabels[] {
    return this.series.map((each) => (each.labels ??= plainLabels()));
  }
  get ShowValue(): boolean {
    return this.series.every(({ labels }) => labels !== null);
  }
  set ShowValue(show: boolean) {
    for (const each of this.series) each.labels = show ? (each.labels ?? plainLabels()) : null;
  }
  get NumberFormat(): string {
    return this.series[0]?.labels?.format ?? "General";
  }
  set NumberFormat(format: string) {
    for (const labels of this.labels()) labels.format = format;
  }
  get LinkNumberFormat(): boolean {
    return this.series.every(({ labels }) => (labels?.format ?? null) === null);
  }
  set LinkNumberFormat(link: boolean) {
    for (const labels of this.labels()) labels.format = link ? null : (labels.format ?? "General");
  }
  get Position(): string {
    return POSITIONS.office(this.series[0]?.labels?.position ?? "") ?? "Invalid";
  }
  set Position(position: string) {
    const file = POSITIONS.file(position);
    if (file === undefined) throw invalidArgument();
    for (const labels of this.labels()) labels.position = file;
  }
  get Format(): ModelObject {
    return new ChartDataLabelFormat(this.context, this.labels());
  }
}
