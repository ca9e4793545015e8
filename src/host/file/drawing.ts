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
  /** Per cent of a bar's width, 0 to 500. */
  gapWidth: number;
  series: ChartSeries[];
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  border: boolean;
  /** Ground of the chart: "#RRGGBB", null for none. */
  fill: string | null;
  anchor: Anchor;
  /** The part it came from; null for a new one. */
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
  readonly part: string | null;
}
