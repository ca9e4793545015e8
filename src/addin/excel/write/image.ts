import { asText } from "./text";

/**
 * One of our own sheets as it stands before we refresh it: what a failure half way, or Undo, puts back.
 * Our sheets hold values and looks only, so that these are the whole of it; charts are made again from the plan.
 */
export interface SheetImage {
  readonly address: string;
  readonly values: unknown[][];
  readonly numberFormat: string[][];
  readonly cells: Excel.SettableCellProperties[][];
  readonly rows: Excel.SettableRowProperties[];
  readonly columns: Excel.SettableColumnProperties[];
  readonly tables: readonly { readonly name: string; readonly address: string }[];
}

export interface ImageAsked {
  readonly used: Excel.Range;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly tables: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[];
  readonly charts: readonly Excel.Chart[];
}

/** Queues the reading of a sheet of ours; `imageOf` takes it after a sync. */
export function askImage(
  worksheet: Excel.Worksheet,
  tables: readonly Excel.Table[],
  charts: readonly Excel.Chart[],
): ImageAsked {
  const used = worksheet.getUsedRange();
  used.load("address,rowIndex,columnIndex,values,numberFormat");
  const line = { style: true, color: true, weight: true };
  const cells = used.getCellProperties({
    hyperlink: true,
    format: {
      fill: { color: true },
      font: { bold: true, italic: true, color: true, size: true, underline: true },
      horizontalAlignment: true,
      verticalAlignment: true,
      wrapText: true,
      indentLevel: true,
      borders: line,
    },
  });
  return {
    used,
    cells,
    charts,
    rows: used.getRowProperties({ format: { rowHeight: true } }),
    columns: used.getColumnProperties({ format: { columnWidth: true } }),
    tables: tables.map((table) => {
      const range = table.getRange();
      range.load("address,rowIndex,rowCount,columnIndex,columnCount");
      return { table, range };
    }),
  };
}

export function imageOf(asked: ImageAsked): SheetImage {
  return {
    address: localAddress(asked.used.address),
    values: asked.used.values as unknown[][],
    numberFormat: asked.used.numberFormat as string[][],
    cells: asked.cells.value,
    rows: asked.rows.value,
    columns: asked.columns.value,
    tables: asked.tables.map(({ table, range }) => ({ name: table.name, address: localAddress(range.address) })),
  };
}

/** Queues the putting back of a sheet as it stood; the caller syncs. */
export function putImage(worksheet: Excel.Worksheet, image: SheetImage): void {
  clearCells(worksheet);
  const range = worksheet.getRange(image.address);
  range.numberFormat = image.numberFormat;
  range.values = image.values.map((row) => row.map((value) => (typeof value === "string" ? asText(value) : value)));
  range.setCellProperties(image.cells);
  range.setRowProperties(image.rows);
  range.setColumnProperties(image.columns);
  for (const { name, address } of image.tables) worksheet.tables.getItem(name).resize(address);
}

/** Queues the emptying of a sheet of ours; its tables stay, so that formulas that name them go on working. */
export function clearCells(worksheet: Excel.Worksheet): void {
  const range = worksheet.getRange();
  range.clear("Contents");
  range.clear("Formats");
  range.clear("RemoveHyperlinks");
}

/** "A1:C9" of "'My sheet'!A1:C9". */
const localAddress = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
