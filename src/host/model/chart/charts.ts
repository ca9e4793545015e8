import type { Chart as BookChart } from "../../file/book";
import { plainChart } from "../../file/book";
import { HostError, invalidArgument, itemNotFound } from "../../protocol/errors";
import { SheetObject, allow } from "../model-object";
import { RangePlace } from "../range/place";
import { anchorOf } from "./anchor";
import type { Chart } from "./chart";
import { isChartType, seriesFrom } from "./source";

/** Where Excel puts a new chart, and how large: points. */
const NEW_CHART = { left: 100, top: 75, width: 360, height: 216 };

export class ChartCollection extends SheetObject {
  static override readonly type = "ChartCollection";

  override $items(): Chart[] {
    return this.sheet.charts.map((chart) => this.context.objects.chart(this.sheet, chart));
  }
  get Count(): number {
    return this.sheet.charts.length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: number): Chart {
    return found(this.$items()[index]);
  }
  GetItemOrNullObject(key: string): Chart | null {
    const charts = this.$items();
    return (
      charts.find(({ Name }) => Name.toLowerCase() === key.toLowerCase()) ?? charts.find(({ Id }) => Id === key) ?? null
    );
  }
  GetItem(key: string): Chart {
    return found(this.GetItemOrNullObject(key));
  }

  Add(type: string, source: RangePlace, by = "Auto"): Chart {
    allow(this.sheet, "objects");
    if (!(source instanceof RangePlace)) throw invalidArgument();
    if (!isChartType(type))
      throw new HostError("NotImplemented", `The local host draws no chart of type ${type}.`, 501);
    const series = seriesFrom(source, by);
    const chart: BookChart = {
      ...plainChart(this.freeName(), type, anchorOf(this.sheet, NEW_CHART)),
      title: series.length === 1 ? (series[0]?.name ?? null) : "Chart Title",
      legend: series.length === 1 ? null : "bottom",
      series,
    };
    this.sheet.charts = [...this.sheet.charts, chart];
    this.context.dirty = true;
    return this.context.objects.chart(this.sheet, chart);
  }

  private freeName(): string {
    const taken = new Set(this.sheet.charts.map(({ name }) => name));
    let next = this.Count + 1;
    while (taken.has(`Chart ${next}`)) next++;
    return `Chart ${next}`;
  }
}

function found(chart: Chart | null | undefined): Chart {
  if (!chart) throw itemNotFound();
  return chart;
}
