/** Charts and pictures of a sheet. Other drawn objects are kept, not modelled. */
import type { Box } from "./address";

/** A corner: the cell (1-based) and how far into it, in EMU (12,700 a point). */
export interface Corner {
  row: number;
  column: number;
  rowOffset: number;
  columnOffset: number;
}

export interface Anchor {
  from: Corner;
  to: Corner;
  /** "twoCell" moves and sizes with cells, "oneCell" moves only, "absolute" neither. */
  follows: "twoCell" | "oneCell" | "absolute";
}

export interface TextLook {
  /** Points; null for the default. */
  size: number | null;
  bold: boolean;
  /** "#RRGGBB", null for automatic. */
  colour: string | null;
}

/** A range of one sheet, as charts and names refer to it. */
export interface SheetRange {
  sheet: string;
  box: Box;
}

export interface ChartSeries {
  name: string;
  /** Where the name stands; null when it is given as text. */
  nameRange: SheetRange | null;
  values: SheetRange | null;
  categories: SheetRange | null;
  /** "#RRGGBB", null for automatic. */
  fill: string | null;
  line: string | null;
  labels: ChartLabels | null;
}

export interface ChartLabels extends TextLook {
  /** Number format code; "0;;;" leaves zeros out. Null follows the cells. */
  format: string | null;
  /** "ctr", "inEnd", "inBase"; null for automatic. */
  position: string | null;
}

export interface ChartAxis extends TextLook {
  visible: boolean;
  gridlines: boolean;
  /** Draw the first category at the top (bars) or the axis from right to left (columns). */
  reversed: boolean;
  title: string | null;
  /** The axis' own line: "automatic", "none" or "#RRGGBB". */
  line: string;
  /** Number format code of the labels; null follows the cells. */
  format: string | null;
  /** Of a value axis; null for automatic. */
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
}

export interface Chart {
  /** Unique on the sheet. */
  name: string;
  /** Words for a reader who does not see the picture. */
  altTitle: string;
  altText: string;
  /** Office.js names: "BarStacked", "ColumnStacked", "BarClustered", …; "Other" for what is kept, not modelled. */
  type: ChartType;
  title: string | null;
  titleLook: TextLook;
  /** Null for no legend. */
  legend: "top" | "bottom" | "left" | "right" | "topRight" | null;
  legendLook: TextLook;
  /** Where bars are drawn, without labels, as fractions of the chart; null for automatic. */
  plot: { left: number; top: number; width: number; height: number } | null;
  /** Per cent of a bar's width, 0 to 500. */
  gapWidth: number;
  series: ChartSeries[];
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  border: boolean;
  /** Ground of the chart: "#RRGGBB", null for none. */
  fill: string | null;
  anchor: Anchor;
  /** Where in the file it came from; null for a new one. */
  readonly part: string | null;
}

export type ChartType =
  "BarStacked" | "BarStacked100" | "BarClustered" | "ColumnStacked" | "ColumnStacked100" | "ColumnClustered" | "Other";

export interface Picture {
  name: string;
  altTitle: string;
  altText: string;
  /** "png", "jpeg" or "gif". */
  kind: "png" | "jpeg" | "gif";
  bytes: Uint8Array;
  anchor: Anchor;
  /** Where in the file it came from; null for a new one. */
  readonly part: string | null;
}

const PLAIN_TEXT: TextLook = { size: null, bold: false, colour: null };

/** An axis as Excel draws it when nothing is said. */
export function plainAxis(gridlines: boolean): ChartAxis {
  return {
    ...PLAIN_TEXT,
    visible: true,
    gridlines,
    reversed: false,
    title: null,
    line: "automatic",
    format: null,
    minimum: null,
    maximum: null,
    majorUnit: null,
  };
}

/** A new chart without series. */
export function plainChart(name: string, type: ChartType, anchor: Anchor): Chart {
  return {
    name,
    altTitle: "",
    altText: "",
    type,
    title: null,
    titleLook: { ...PLAIN_TEXT },
    legend: "bottom",
    legendLook: { ...PLAIN_TEXT },
    plot: null,
    gapWidth: 150,
    series: [],
    categoryAxis: plainAxis(false),
    valueAxis: plainAxis(true),
    border: true,
    fill: "#FFFFFF",
    anchor,
    part: null,
  };
}
