/** A chart's part, children in the order of the schema (ECMA-376, part 1, 21.2): Excel refuses any other. */
import type { Book } from "../book";
import { boxName, type Box } from "../address";
import type { Chart, ChartAxis, ChartLabels, ChartSeries, SheetRange, TextLook } from "../drawing";
import { xmlPart } from "../package/relations";
import { quoteSheet } from "../workbook/names";
import { attributes, escapeText } from "../xml/text";
import { BAR_TYPES, CHART, DRAWING, LEGEND_PLACES, RELATIONS } from "./names";

/** `<c:name val="…"/>`. */
const val = (name: string, value: string | number | boolean): string => `<c:${name}${attributes({ val: value })}/>`;
const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;
const LINE_WIDTH = 9525; // EMU: three quarters of a point
const line = (colour: string | null): string =>
  colour === null ? "<a:ln><a:noFill/></a:ln>" : `<a:ln w="${LINE_WIDTH}">${solid(colour)}</a:ln>`;
const GRID = "#D9D9D9";
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

function runLook(look: TextLook): string {
  const size = look.size === null ? null : Math.round(look.size * 100);
  const inner = look.colour === null ? "" : solid(look.colour);
  return `${attributes({ sz: size, b: look.bold })}>${inner}`;
}

/** Text look of labels, axes and legend. */
function textLook(look: TextLook): string {
  if (look.size === null && !look.bold && look.colour === null) return "";
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr${runLook(look)}</a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="en-GB"/></a:p></c:txPr>`
  );
}

function title(text: string | null, look: TextLook): string {
  if (text === null) return "";
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr${runLook(look)}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="en-GB"${runLook(look)}</a:rPr><a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `${val("overlay", false)}</c:title>`
  );
}

/** "'My sheet'!$A$1:$A$9", as charts refer to cells. */
export function rangeFormula({ sheet, box }: SheetRange): string {
  return `${quoteSheet(sheet)}!${boxName(box).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

function values(book: Book, { sheet, box }: SheetRange): (string | number | null)[] {
  const of = book.sheet(sheet);
  const found: (string | number | null)[] = [];
  const each = (box: Box, take: (row: number, column: number) => void): void => {
    for (let row = box.top; row <= box.bottom; row++) {
      for (let column = box.left; column <= box.right; column++) take(row, column);
    }
  };
  each(box, (row, column) => {
    const value = of?.value(row, column) ?? null;
    found.push(typeof value === "number" || value === null ? value : String(value));
  });
  return found;
}

/** What Excel shows until it reads the cells. */
function cache(found: readonly (string | number | null)[], numbers: boolean): string {
  const points = found.map((value, at) =>
    value === null || (numbers && typeof value !== "number")
      ? ""
      : `<c:pt idx="${at}"><c:v>${escapeText(String(value))}</c:v></c:pt>`,
  );
  const format = numbers ? "<c:formatCode>General</c:formatCode>" : "";
  const name = numbers ? "numCache" : "strCache";
  return `<c:${name}>${format}${val("ptCount", found.length)}${points.join("")}</c:${name}>`;
}

function reference(book: Book, range: SheetRange, numbers: boolean): string {
  const name = numbers ? "numRef" : "strRef";
  const formula = `<c:f>${escapeText(rangeFormula(range))}</c:f>`;
  return `<c:${name}>${formula}${cache(values(book, range), numbers)}</c:${name}>`;
}

/** Behind its end a bar of a stack has no room: Excel calls a file that asks for it damaged. */
const ONLY_CLUSTERED = "outEnd";

function labels(of: ChartLabels, stacked: boolean): string {
  const format = of.format === null ? "" : `<c:numFmt${attributes({ formatCode: of.format, sourceLinked: false })}/>`;
  const position =
    of.position === null || (stacked && of.position === ONLY_CLUSTERED) ? "" : val("dLblPos", of.position);
  const shown = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];
  const flags = shown.map((name) => val(name, name === "showVal"));
  return `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLook(of)}${position}${flags.join("")}</c:dLbls>`;
}

function series(book: Book, of: ChartSeries, at: number, stacked: boolean): string {
  const name = of.nameRange ? reference(book, of.nameRange, false) : `<c:v>${escapeText(of.name)}</c:v>`;
  const fill = of.fill === null ? "" : solid(of.fill);
  const look =
    fill === "" && of.line === null ? "" : `<c:spPr>${fill}${of.line === null ? "" : line(of.line)}</c:spPr>`;
  return (
    `<c:ser>${val("idx", at)}${val("order", at)}<c:tx>${name}</c:tx>${look}${val("invertIfNegative", false)}` +
    (of.labels ? labels(of.labels, stacked) : "") +
    (of.categories ? `<c:cat>${reference(book, of.categories, false)}</c:cat>` : "") +
    (of.values ? `<c:val>${reference(book, of.values, true)}</c:val>` : "") +
    `</c:ser>`
  );
}

function axis(of: ChartAxis, name: "catAx" | "valAx", place: string, other: ChartAxis, usual: string): string {
  const category = name === "catAx";
  const [own, crossed] = category ? [CATEGORY_AXIS, VALUE_AXIS] : [VALUE_AXIS, CATEGORY_AXIS];
  const limit = (which: string, value: number | null): string => (value === null ? "" : val(which, value));
  const axisLine = of.line === "automatic" ? "" : `<c:spPr>${line(of.line === "none" ? null : of.line)}</c:spPr>`;
  const grid = `<c:majorGridlines><c:spPr>${line(GRID)}</c:spPr></c:majorGridlines>`;
  const format = { formatCode: of.format ?? usual, sourceLinked: of.format === null };
  const end = category
    ? val("auto", true) + val("lblAlgn", "ctr") + val("lblOffset", 100) + val("noMultiLvlLbl", false)
    : val("crossBetween", "between") + limit("majorUnit", of.majorUnit);
  return (
    `<c:${name}>${val("axId", own)}<c:scaling>${val("orientation", of.reversed ? "maxMin" : "minMax")}` +
    `${limit("max", of.maximum)}${limit("min", of.minimum)}</c:scaling>${val("delete", !of.visible)}` +
    `${val("axPos", place)}${of.gridlines ? grid : ""}${title(of.title, of)}<c:numFmt${attributes(format)}/>` +
    `${val("majorTickMark", "none")}${val("minorTickMark", "none")}${val("tickLblPos", "nextTo")}${axisLine}` +
    `${textLook(of)}${val("crossAx", crossed)}` +
    // A category axis that runs backwards would carry the value axis to the far side.
    `${val("crosses", other.reversed ? "max" : "autoZero")}${end}</c:${name}>`
  );
}

function layout(plot: Chart["plot"]): string {
  if (plot === null) return "<c:layout/>";
  const { left, top, width, height } = plot;
  const places = val("x", left) + val("y", top) + val("w", width) + val("h", height);
  return (
    `<c:layout><c:manualLayout>${val("layoutTarget", "inner")}${val("xMode", "edge")}${val("yMode", "edge")}` +
    `${places}</c:manualLayout></c:layout>`
  );
}

function legend(chart: Chart): string {
  const place = Object.entries(LEGEND_PLACES).find(([, name]) => name === chart.legend)?.[0];
  if (place === undefined) return "";
  return `<c:legend>${val("legendPos", place)}${val("overlay", false)}${textLook(chart.legendLook)}</c:legend>`;
}

/** The part of a bar or column chart. */
export function chartXml(chart: Chart, book: Book): string {
  const { direction, grouping } = BAR_TYPES[chart.type === "Other" ? "BarClustered" : chart.type];
  const bars = direction === "bar";
  const overlap = grouping === "clustered" ? "" : val("overlap", 100);
  const plot =
    `<c:plotArea>${layout(chart.plot)}<c:barChart>${val("barDir", direction)}${val("grouping", grouping)}` +
    `${val("varyColors", false)}${chart.series.map((each, at) => series(book, each, at, grouping !== "clustered")).join("")}` +
    `${val("gapWidth", chart.gapWidth)}${overlap}${val("axId", CATEGORY_AXIS)}${val("axId", VALUE_AXIS)}</c:barChart>` +
    `${axis(chart.categoryAxis, "catAx", bars ? "l" : "b", chart.valueAxis, "General")}` +
    `${axis(chart.valueAxis, "valAx", bars ? "b" : "l", chart.categoryAxis, grouping === "percentStacked" ? "0%" : "General")}` +
    `<c:spPr><a:noFill/></c:spPr></c:plotArea>`;
  const ground = chart.fill === null ? "<a:noFill/>" : solid(chart.fill);
  return xmlPart(
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}">${val("date1904", book.date1904)}` +
      `${val("lang", "en-GB")}${val("roundedCorners", false)}<c:chart>${title(chart.title, chart.titleLook)}` +
      `${val("autoTitleDeleted", chart.title === null)}${plot}${legend(chart)}${val("plotVisOnly", true)}` +
      `${val("dispBlanksAs", "gap")}</c:chart><c:spPr>${ground}${line(chart.border ? GRID : null)}</c:spPr></c:chartSpace>`,
  );
}
