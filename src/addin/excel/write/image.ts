import { boxName, parseBox } from "../../../core/grid/address";
import type { Box } from "../../../core/grid/grid";
import type { SheetSurvey } from "../survey";
import type {
  CellStyle,
  PlanCell,
  PlanChart,
  PlanPrint,
  PlanRow,
  PlanTable,
  SheetPlan,
} from "../../../core/summary/plan";

/**
 * One of our own sheets as it stands before we refresh it: what a failure half way, or Undo, puts back. The looks of a
 * long list follow from what a cell is, so its values, formats and sizes are all that is read; a small sheet is read whole.
 */
export interface SheetImage {
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Points. */
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
  readonly tables: readonly PlanTable[];
  readonly frozenRows: number;
  readonly footer: PlanPrint["footer"];
  /** Null for a long list. */
  readonly looks: Excel.SettableCellProperties[][] | null;
}

/** Looks take some 600 bytes a cell: a sheet of this many is read well below the 5 MB of Excel on the web. */
const MOST_LOOKS = 4_000;

/** A sheet of ours that has been asked for its content. */
export interface ImageAsked {
  readonly used: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
  readonly tables: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[];
  readonly charts: readonly Excel.Chart[];
  /** Null object where no rows are frozen. */
  readonly frozen: Excel.Range;
  readonly footer: Excel.HeaderFooter;
}

/** Queues the reading of a sheet of ours; `imageOf` takes it after a sync. */
export function askImage(
  { worksheet, tables, used: content }: SheetSurvey,
  charts: readonly Excel.Chart[],
): ImageAsked {
  // From A1, where every sheet of ours begins.
  const used = worksheet.getRange("A1").getBoundingRect(worksheet.getUsedRange());
  used.load("values,numberFormat");
  const frozen = worksheet.freezePanes.getLocationOrNullObject();
  frozen.load("rowCount");
  const footer = worksheet.pageLayout.headersFooters.defaultForAllPages;
  footer.load("leftFooter,centerFooter,rightFooter");
  const cells = (content?.rowCount ?? 0) * (content?.columnCount ?? 0);
  return {
    used,
    looks: cells <= MOST_LOOKS ? used.getCellProperties(LOOKS) : null,
    rows: used.getRowProperties({ format: { rowHeight: true } }),
    columns: used.getColumnProperties({ format: { columnWidth: true } }),
    tables: tables.map((table) => {
      const range = table.getRange();
      range.load("address");
      return { table, range };
    }),
    charts,
    frozen,
    footer,
  };
}

const LOOKS: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, color: true, size: true, underline: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** White is Excel's answer for "no fill"; writing it would put a fill where there was none. */
function withoutWhite(cell: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...rest } = cell.format ?? {};
  const format = fill?.color === "#FFFFFF" ? rest : { ...rest, fill };
  const { documentReference, screenTip } = cell.hyperlink ?? {};
  return documentReference ? { hyperlink: { documentReference, screenTip }, format } : { format };
}

/** Where a table stands, 1-based. */
export const boxOfTable = ({ range }: ImageAsked["tables"][number]): Box => parseBox(range.address)!;

export function imageOf(asked: ImageAsked): SheetImage {
  return {
    values: asked.used.values as SheetImage["values"],
    numberFormats: asked.used.numberFormat as SheetImage["numberFormats"],
    rowHeights: asked.rows.value.map(({ format }) => format?.rowHeight ?? 15),
    columnWidths: asked.columns.value.map(({ format }) => format?.columnWidth ?? 48),
    tables: asked.tables.map((one) => ({ name: one.table.name, ...boxOfTable(one) })),
    frozenRows: asked.frozen.isNullObject ? 0 : asked.frozen.rowCount,
    footer: {
      left: asked.footer.leftFooter,
      centre: asked.footer.centerFooter,
      right: asked.footer.rightFooter,
    },
    looks: asked.looks?.value.map((cells) => cells.map(withoutWhite)) ?? null,
  };
}

/** The cells of an image, from A1. */
export const areaOf = ({ values }: SheetImage): string =>
  boxName({ top: 1, left: 1, bottom: values.length, right: values[0]?.length ?? 1 });

/**
 * The plan that puts an image back. Looks are borrowed from the plan that took its place: a heading's from a heading, a
 * body cell's from its column, a rating's from its number format, a line's above the table from the same line.
 */
export function planOfImage(image: SheetImage, successor: SheetPlan): SheetPlan {
  const byFormat = looksByFormat(successor);
  const plain = successor.rows.flatMap(({ cells }) => cells).find((cell) => cell !== null)?.style;
  const rows = image.values.map((values, index): PlanRow => {
    const styles = stylesFor(index + 1, image, successor);
    return {
      height: image.rowHeights[index] ?? 15,
      cells: values.map((value, column): PlanCell | null => {
        const format = image.numberFormats[index]?.[column] ?? "General";
        const style = byFormat.get(format) ?? styles[column] ?? (value === "" ? undefined : plain);
        // Looks that were read are put on afterwards, and "no fill" can't be put over a fill.
        const fill = image.looks ? null : (style?.fill ?? null);
        return style ? { value: value === "" ? null : value, style: { ...style, fill, format } } : null;
      }),
    };
  });
  return {
    ...successor,
    rows,
    columnWidths: image.columnWidths,
    tables: image.tables,
    charts: successor.charts.map((chart) => stretched(chart, image, successor)),
    choices: [],
    notes: null,
    frozenRows: image.frozenRows,
    print: {
      ...successor.print,
      footer: image.footer,
      breaksBefore: [],
      area: { top: 1, left: 1, bottom: rows.length, right: image.columnWidths.length },
    },
  };
}

/** Formats that only one look has: those of ratings and of movement, which show their shape. */
function looksByFormat({ rows }: SheetPlan): ReadonlyMap<string, CellStyle> {
  const looks = new Map<string, CellStyle>();
  for (const { cells } of rows) {
    for (const cell of cells) if (cell && cell.style.format.includes('"')) looks.set(cell.style.format, cell.style);
  }
  return looks;
}

/** The looks of a row of the image: those of the row of the successor that is of its kind. */
function stylesFor(row: number, image: SheetImage, successor: SheetPlan): readonly (CellStyle | undefined)[] {
  const table = image.tables.find(({ top, bottom }) => row >= top && row <= bottom);
  const planned = table && successor.tables.find(({ name }) => name === table.name);
  const like = table && planned ? rowLike(row, table, planned) : row;
  return (successor.rows[like - 1]?.cells ?? []).map((cell) => cell?.style);
}

/** The same row where the tables are equally long, else the heading, the last row, or a row of the body. */
function rowLike(row: number, table: PlanTable, planned: PlanTable): number {
  if (planned.bottom - planned.top === table.bottom - table.top) return planned.top + row - table.top;
  if (row === table.top) return planned.top;
  return row === table.bottom ? planned.bottom : planned.top + 1;
}

/** A chart over as many rows as its table has in the image. */
function stretched(chart: PlanChart, image: SheetImage, successor: SheetPlan): PlanChart {
  const planned = successor.tables.find(
    ({ top, bottom }) => chart.categories.top > top && chart.categories.top <= bottom,
  );
  const stood = image.tables.find(({ name }) => name === planned?.name);
  if (!planned || !stood) return chart;
  const down = stood.top - planned.top;
  const longer = stood.bottom - planned.bottom;
  const moved = (box: Box): Box => ({
    ...box,
    top: box.top + down,
    bottom: Math.max(box.top + down, box.bottom + longer),
  });
  return {
    ...chart,
    area: moved(chart.area),
    categories: moved(chart.categories),
    series: chart.series.map((series) => ({ ...series, values: moved(series.values) })),
  };
}

/** Queues the emptying of a sheet of ours; its tables stay, so that formulas that name them go on working. */
export function clearCells(worksheet: Excel.Worksheet): void {
  const range = worksheet.getRange();
  range.clear("Contents");
  range.clear("Formats");
  range.clear("RemoveHyperlinks");
}
