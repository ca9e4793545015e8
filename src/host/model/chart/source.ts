import type { Box, ChartSeries as BookSeries, ChartType } from "../../file/book";
import { columnCount, rowCount } from "../geometry";
import type { RangePlace } from "../range/place";
import { plainValue } from "../values/shown";
import { plainSeries } from "./series";

/** What this host draws and saves. */
const TYPES: readonly ChartType[] = [
  "BarStacked",
  "BarStacked100",
  "BarClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "ColumnClustered",
];

export const isChartType = (type: string): type is ChartType => TYPES.includes(type as ChartType);

/** Reads series out of cells as Excel does: text above names them, text before names their points. */
export function seriesFrom({ sheet, box }: RangePlace, by: string): BookSeries[] {
  const inColumns = by === "Columns" || (by === "Auto" && rowCount(box) >= columnCount(box));
  const isText = (row: number, column: number): boolean => typeof sheet.value(row, column) === "string";
  const tall = rowCount(box) > 1 && isText(box.top, box.right);
  const wide = columnCount(box) > 1 && isText(box.bottom, box.left);
  const body: Box = { ...box, top: box.top + (tall ? 1 : 0), left: box.left + (wide ? 1 : 0) };
  const first = inColumns ? body.left : body.top;
  const last = inColumns ? body.right : body.bottom;
  const named = inColumns ? tall : wide;
  const pointed = inColumns ? wide : tall;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const at = first + index;
    const name = inColumns ? { row: box.top, column: at } : { row: at, column: box.left };
    const values = inColumns ? { ...body, left: at, right: at } : { ...body, top: at, bottom: at };
    const points = inColumns
      ? { ...body, left: box.left, right: box.left }
      : { ...body, top: box.top, bottom: box.top };
    const nameBox = { top: name.row, bottom: name.row, left: name.column, right: name.column };
    return {
      ...plainSeries(named ? String(plainValue(sheet.value(name.row, name.column))) : `Series${index + 1}`),
      nameRange: named ? { sheet: sheet.name, box: nameBox } : null,
      values: { sheet: sheet.name, box: values },
      categories: pointed ? { sheet: sheet.name, box: points } : null,
    };
  });
}
