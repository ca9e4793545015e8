import { parseBox } from "../address";
import type { Anchor, Chart, ChartAxis, ChartLabels, ChartSeries, ChartType, SheetRange, TextLook } from "../drawing";
import { plainAxis, plainChart } from "../drawing";
import { plainReferences } from "../workbook/names";
import type { XmlElement } from "../xml/dom";
import { BAR_TYPES, LEGEND_PLACES } from "./names";

const value = (of: XmlElement | undefined, name: string): string | null => of?.child(name)?.get("val") ?? null;
const number = (of: XmlElement | undefined, name: string): number | null => of?.child(name)?.number("val") ?? null;

function colour(of: XmlElement | undefined): string | null {
  const rgb = of?.child("solidFill", "srgbClr")?.get("val");
  return rgb ? `#${rgb.toUpperCase()}` : null;
}

function look(run: XmlElement | undefined): TextLook {
  const size = run?.number("sz") ?? null;
  return { size: size === null ? null : size / 100, bold: run?.flag("b") ?? false, colour: colour(run) };
}

const textLook = (of: XmlElement | undefined): TextLook => look(of?.child("txPr", "p", "pPr", "defRPr"));

function titleText(of: XmlElement | undefined): string | null {
  const rich = of?.child("title", "tx", "rich");
  return rich
    ? rich
        .all("t")
        .map((run) => run.text)
        .join("")
    : null;
}

function range(of: XmlElement | undefined): SheetRange | null {
  const formula = of?.all("f")[0]?.text;
  const [place] = (formula && plainReferences(formula)) || [];
  const box = place ? parseBox(place.ref) : null;
  return place && box ? { sheet: place.sheet, box } : null;
}

function labels(of: XmlElement | undefined): ChartLabels | null {
  if (!of?.child("showVal")?.flag("val")) return null;
  return { ...textLook(of), format: of.child("numFmt")?.get("formatCode") ?? null, position: value(of, "dLblPos") };
}

function series(of: XmlElement): ChartSeries {
  const name = of.child("tx");
  return {
    name: name?.all("v")[0]?.text ?? "",
    nameRange: range(name),
    values: range(of.child("val")),
    categories: range(of.child("cat")),
    fill: colour(of.child("spPr")),
    line: colour(of.child("spPr", "ln")),
    labels: labels(of.child("dLbls")),
  };
}

function axis(of: XmlElement | undefined): ChartAxis {
  if (!of) return plainAxis(false);
  const line = of.child("spPr", "ln");
  const format = of.child("numFmt");
  return {
    ...(of.child("title") && !of.child("txPr")
      ? look(of.child("title", "tx", "rich", "p")?.child("pPr", "defRPr"))
      : textLook(of)),
    visible: !(of.child("delete")?.flag("val", true) ?? false),
    gridlines: of.child("majorGridlines") !== undefined,
    reversed: value(of.child("scaling"), "orientation") === "maxMin",
    title: titleText(of),
    line: line?.child("noFill") ? "none" : (colour(line) ?? "automatic"),
    format: format && !format.flag("sourceLinked") ? (format.get("formatCode") ?? null) : null,
    minimum: number(of.child("scaling"), "min"),
    maximum: number(of.child("scaling"), "max"),
    majorUnit: number(of, "majorUnit"),
  };
}

function typeOf(bars: XmlElement | undefined, others: number): ChartType {
  const direction = value(bars, "barDir") ?? "col";
  const grouping = value(bars, "grouping") ?? "clustered";
  const known = Object.entries(BAR_TYPES).find(
    ([, each]) => each.direction === direction && each.grouping === grouping,
  );
  return bars && others === 0 && known ? (known[0] as ChartType) : "Other";
}

function plotBox(plot: XmlElement | undefined): Chart["plot"] {
  const layout = plot?.child("layout", "manualLayout");
  if (value(layout, "layoutTarget") !== "inner") return null;
  const [left, top, width, height] = ["x", "y", "w", "h"].map((name) => number(layout, name) ?? 0);
  return { left: left ?? 0, top: top ?? 0, width: width ?? 0, height: height ?? 0 };
}

/** What stands with the chart in the drawing. */
export interface Frame {
  readonly name: string;
  readonly altTitle: string;
  readonly altText: string;
  readonly anchor: Anchor;
}

/** A chart part as far as the model knows it. */
export function readChart(space: XmlElement, frame: Frame, part: string): Chart {
  const chart = space.child("chart");
  const plot = chart?.child("plotArea");
  const kinds = plot?.elements().filter((each) => each.name.endsWith("Chart")) ?? [];
  const bars = kinds.find((each) => each.name === "barChart");
  const type = typeOf(bars, kinds.length - 1);
  const legend = chart?.child("legend");
  const ground = space.child("spPr");
  return {
    ...plainChart(frame.name, type, frame.anchor),
    ...frame,
    title: titleText(chart),
    titleLook: look(chart?.child("title", "tx", "rich")?.child("p", "pPr", "defRPr")),
    legend: legend ? LEGEND_PLACES[(value(legend, "legendPos") ?? "r") as keyof typeof LEGEND_PLACES] : null,
    legendLook: textLook(legend),
    plot: plotBox(plot),
    gapWidth: number(bars, "gapWidth") ?? 150,
    series: kinds.flatMap((kind) => kind.elements("ser")).map(series),
    categoryAxis: axis(plot?.child("catAx")),
    valueAxis: axis(plot?.child("valAx")),
    border: ground?.child("ln", "noFill") === undefined,
    fill: ground?.child("noFill") ? null : (colour(ground) ?? "#FFFFFF"),
    part,
  };
}
