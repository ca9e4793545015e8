import type { Book, Chart, Corner, Sheet, SheetRange } from "../../host/file/book";
import { shown } from "../../host/model/values/shown";
import type { ChartPicture } from "./messages";

const EMU_PER_PIXEL = 9525;

/** The bar and column charts of a sheet, with the values that they show now. */
export function chartsOf(book: Book, sheet: Sheet, widths: Float64Array, heights: Float64Array): ChartPicture[] {
  return sheet.charts.filter((chart) => chart.type !== "Other").map((chart) => chartOf(book, chart, widths, heights));
}

function chartOf(book: Book, chart: Chart, widths: Float64Array, heights: Float64Array): ChartPicture {
  const from = corner(chart.anchor.from, widths, heights);
  const to = corner(chart.anchor.to, widths, heights);
  const categories = chart.series.find((series) => series.categories)?.categories ?? null;
  return {
    name: chart.name,
    description: chart.altText,
    ...from,
    width: Math.max(80, to.x - from.x),
    height: Math.max(60, to.y - from.y),
    title: chart.title,
    horizontal: chart.type.startsWith("Bar"),
    stacked: chart.type.includes("Stacked"),
    categories: textsOf(book, categories),
    series: chart.series.map((series) => ({
      name: textsOf(book, series.nameRange)[0] ?? series.name,
      colour: series.fill,
      values: cellsOf(book, series.values).map(({ value }) => (typeof value === "number" ? value : 0)),
    })),
  };
}

function corner(at: Corner, widths: Float64Array, heights: Float64Array): { x: number; y: number } {
  return {
    x: sum(widths, at.column - 1) + at.columnOffset / EMU_PER_PIXEL,
    y: sum(heights, at.row - 1) + at.rowOffset / EMU_PER_PIXEL,
  };
}

const sum = (sizes: Float64Array, count: number): number =>
  sizes.subarray(0, count).reduce((total, size) => total + size, 0);

function cellsOf(book: Book, range: SheetRange | null) {
  const sheet = range && book.sheet(range.sheet);
  if (!sheet) return [];
  const { top, left, bottom, right } = range.box;
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => {
    const row = top + Math.floor(index / (right - left + 1));
    const column = left + (index % (right - left + 1));
    return { value: sheet.value(row, column), style: book.styles.style(sheet.styleAt(row, column)) };
  });
}

const textsOf = (book: Book, range: SheetRange | null): string[] =>
  cellsOf(book, range).map(({ value, style }) => shown(value, style.format, book.date1904));
