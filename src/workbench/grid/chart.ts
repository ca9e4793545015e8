import { drawing, element, put } from "../page/dom";
import type { ChartPicture } from "../worker/messages";

const TITLE = 26;
const LEGEND = 24;
const LABELS = 130;
const PALETTE = ["#5c2e91", "#8a63b8", "#616161", "#adadad", "#332b3d", "#c6b1de"];

/** The sheet's bar charts, drawn simply: enough to see that they stand, where, and what they say. */
export function drawCharts(charts: readonly ChartPicture[]): HTMLElement[] {
  return charts.map((chart) => {
    const frame = element("figure", { class: "chart", role: "img", "aria-label": wordsOf(chart) });
    put(frame, chart.x, chart.y, chart.width, chart.height);
    frame.append(drawChart(chart));
    return frame;
  });
}

function wordsOf({ name, title, description }: ChartPicture): string {
  return [title ?? name, description].filter((part) => part !== "").join(". ");
}

const colourOf = (chart: ChartPicture, index: number): string =>
  chart.series[index]?.colour ?? PALETTE[index % PALETTE.length] ?? "#616161";

function drawChart(chart: ChartPicture): SVGElement {
  const { width, height } = chart;
  const top = chart.title ? TITLE : 8;
  const area = chart.horizontal
    ? {
        x: Math.min(LABELS, width / 3),
        y: top,
        width: width - Math.min(LABELS, width / 3) - 12,
        height: height - top - LEGEND,
      }
    : { x: 12, y: top, width: width - 24, height: height - top - LEGEND - 18 };
  return drawing(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, width: String(width), height: String(height), "aria-hidden": "true" },
    ...(chart.title ? [text(chart.title, width / 2, 17, "middle", "chart-title")] : []),
    ...chart.categories.flatMap((category, index) => drawCategory(chart, area, category, index)),
    ...drawLegend(chart),
  );
}

type Area = Readonly<Record<"x" | "y" | "width" | "height", number>>;

function drawCategory(chart: ChartPicture, area: Area, category: string, index: number): SVGElement[] {
  const band = (chart.horizontal ? area.height : area.width) / Math.max(1, chart.categories.length);
  const thick = chart.stacked ? band * 0.66 : (band * 0.8) / Math.max(1, chart.series.length);
  const scale = (chart.horizontal ? area.width : area.height) / Math.max(1e-9, largest(chart));
  let along = 0;
  const bars = chart.series.map((series, order) => {
    const length = Math.max(0, series.values[index] ?? 0) * scale;
    const from = chart.stacked ? along : 0;
    along += length;
    const across = index * band + (chart.stacked ? (band - thick) / 2 : band * 0.1 + order * thick);
    const bar = chart.horizontal
      ? { x: area.x + from, y: area.y + across, width: length, height: thick }
      : { x: area.x + across, y: area.y + area.height - from - length, width: thick, height: length };
    return drawing("rect", { ...asText(bar), fill: colourOf(chart, order) });
  });
  const middle = index * band + band / 2;
  const label = chart.horizontal
    ? text(shorten(category, area.x / 6), area.x - 6, area.y + middle + 4, "end")
    : text(shorten(category, band / 6), area.x + middle, area.y + area.height + 14, "middle");
  return [...bars, label];
}

function largest({ series, categories, stacked }: ChartPicture): number {
  const sums = categories.map((_, index) => series.map((one) => Math.max(0, one.values[index] ?? 0)));
  return Math.max(...sums.map((values) => (stacked ? values.reduce((sum, one) => sum + one, 0) : Math.max(...values))));
}

function drawLegend(chart: ChartPicture): SVGElement[] {
  let x = 12;
  return chart.series.flatMap((series, index) => {
    const swatch = drawing("rect", {
      ...asText({ x, y: chart.height - 17, width: 10, height: 10 }),
      fill: colourOf(chart, index),
    });
    const name = text(series.name, x + 14, chart.height - 8, "start");
    x += 28 + series.name.length * 6;
    return [swatch, name];
  });
}

function text(words: string, x: number, y: number, anchor: string, name = "chart-label"): SVGElement {
  return drawing("text", { x: String(x), y: String(y), "text-anchor": anchor, class: name }, words);
}

const asText = (numbers: Area): Record<string, string> =>
  Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)]));

const shorten = (words: string, length: number): string =>
  words.length <= length ? words : `${words.slice(0, Math.max(1, Math.floor(length) - 1))}…`;
