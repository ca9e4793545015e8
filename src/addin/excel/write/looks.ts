import { addressLots, boxLots, rectangles, runsOf } from "./runs";
import { columnLetters } from "../../../core/grid/address";
import type { Border, CellStyle, SheetPlan } from "../../../core/summary/plan";

const EDGES = {
  top: ["EdgeTop", "InsideHorizontal"],
  bottom: ["EdgeBottom", "InsideHorizontal"],
  left: ["EdgeLeft", "InsideVertical"],
  right: ["EdgeRight", "InsideVertical"],
} as const;
const WEIGHTS = { hairline: "Hairline", thin: "Thin", medium: "Medium", thick: "Thick" } as const;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Queues the look of all cells: each style once for all the cells that share it. */
export function writeLooks(worksheet: Excel.Worksheet, plan: SheetPlan): void {
  const styles = new Map<string, CellStyle>();
  const keys = new Map<CellStyle, string>();
  const keyOf = (style: CellStyle): string => {
    let key = keys.get(style);
    if (key === undefined) {
      // The number format is written with the values.
      key = JSON.stringify({ ...style, format: "" });
      keys.set(style, key);
      styles.set(key, style);
    }
    return key;
  };
  const at = (row: number, column: number) => {
    const cell = plan.rows[row - 1]?.cells[column - 1];
    return cell ? keyOf(cell.style) : null;
  };
  const boxes = rectangles(plan.rows.length, plan.columnWidths.length, at);
  for (const [key, areas] of boxes) {
    for (const lot of boxLots(areas)) writeStyle(worksheet.getRanges(lot).format, styles.get(key)!);
  }
}

function writeStyle(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.fill !== null) format.fill.color = style.fill;
  format.font.color = style.ink;
  format.font.size = style.size;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline) format.font.underline = "Single";
  format.horizontalAlignment = HORIZONTAL[style.align];
  format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap) format.wrapText = true;
  if (style.indent > 0) format.indentLevel = style.indent;
  for (const [edge, border] of Object.entries(style.borders)) {
    if (border) writeBorder(format, EDGES[edge as keyof typeof EDGES], border);
  }
}

/** A border of each cell is the edge of the area and the lines inside it. */
function writeBorder(format: Excel.RangeFormat, lines: readonly string[], border: Border): void {
  for (const line of lines) {
    const item = format.borders.getItem(line as Excel.BorderIndex);
    item.style = "Continuous";
    item.weight = WEIGHTS[border.weight];
    item.color = border.colour;
  }
}

/** Queues column widths and row heights, in points; equal ones together. */
export function writeSizes(worksheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { value, first, last } of runsOf(plan.columnWidths)) {
    worksheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`).format.columnWidth = value;
  }
  const rowsByHeight = new Map<number, string[]>();
  for (const { value, first, last } of runsOf(plan.rows.map((row) => row.height))) {
    const rows = rowsByHeight.get(value) ?? [];
    rowsByHeight.set(value, [...rows, `${first}:${last}`]);
  }
  for (const [height, rows] of rowsByHeight) {
    for (const lot of addressLots(rows)) worksheet.getRanges(lot).format.rowHeight = height;
  }
}
