import type { Box, CellValue, ExcelTable, Grid } from "../../core/grid/grid";
import { cellName } from "../../core/grid/address";
import { PlainError, type Watch } from "../desk";
import { survey, type SheetSurvey, type WorkbookSurvey } from "./survey";
import { RULES_SHEET } from "../../core/rules/sheet-words";
import { RULES } from "./marks";

/**
 * Cells asked for in one round trip. Excel on the web refuses answers over 5 MB; a tracker's cells take some
 * 150 bytes each with their formats, so this stays well below, long narratives included.
 */
export const CELLS_PER_REQUEST = 20_000;

/**
 * A sheet whose used range is larger is not read: a stray cell in the last corner would take days. The largest tracker
 * known has some 40,000 cells.
 */
export const MOST_CELLS = 2_000_000;

export interface WorkbookRead {
  /** The officer's sheets, in tab order. */
  readonly grids: readonly Grid[];
  readonly rulesGrid: Grid | null;
  readonly survey: WorkbookSurvey;
}

/** Some rows of one sheet, as much as goes into a request. */
interface Slice {
  readonly sheet: SheetSurvey;
  readonly firstRow: number;
  readonly rowCount: number;
}

interface Asked {
  readonly slice: Slice;
  readonly range: Excel.Range;
  /** Null where the survey has shown that the whole sheet looks the same. */
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
}

interface SheetAsked {
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
  readonly merges: Excel.RangeAreas | null;
  readonly tables: readonly Excel.Range[];
}

/**
 * Reads every sheet's cells. Three round trips for any number of sheets and actions up to `CELLS_PER_REQUEST`
 * cells, one more for each further lot. Changes nothing in the workbook.
 *
 * Merged areas can't be told from blank cells in any other way than by asking, and an owner merged over three actions
 * is not the same as two without an owner. Asking empties Excel's own undo list (office-js issue 5918), so this is for
 * what the officer presses; what runs by itself must not call it.
 */
export async function readWorkbook(context: Excel.RequestContext, watch: Watch): Promise<WorkbookRead> {
  watch.progress({ stage: "Reading the workbook", done: 0, of: 0 });
  const found = await survey(context);
  watch.signal.throwIfAborted();

  const wanted = found.sheets.filter((sheet) => sheet.used !== null && (sheet.mark === null || isRules(sheet)));
  wanted.forEach(refuseEndless);
  const lots = lotsOf(wanted);
  const aside = new Map(wanted.map((sheet) => [sheet, askSheet(sheet)]));
  const asked: Asked[] = [];
  for (const [index, lot] of lots.entries()) {
    asked.push(...lot.map(askCells));
    // Each lot is a request of its own: together they would be too large for Excel on the web.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    asked.forEach(refuseNothing);
    watch.signal.throwIfAborted();
    watch.progress({ stage: "Reading the workbook", done: index + 1, of: lots.length });
  }

  const grids = wanted.map((sheet) =>
    gridOf(
      sheet,
      aside.get(sheet),
      asked.filter((one) => one.slice.sheet === sheet),
      found.date1904,
    ),
  );
  return {
    grids: grids.filter((_, index) => !isRules(wanted[index]!)),
    rulesGrid: grids.find((_, index) => isRules(wanted[index]!)) ?? null,
    survey: found,
  };
}

function refuseEndless({ name, used }: SheetSurvey): void {
  const { rowIndex, columnIndex, rowCount, columnCount } = used!;
  if (rowCount * columnCount <= MOST_CELLS) return;
  const place = { sheet: name, row: rowIndex + rowCount, column: columnIndex + columnCount };
  throw new PlainError(
    `The sheet “${name}” reaches to ${cellName(place)}, too far to be read. ` +
      "Delete the rows and columns that it does not need, save, and try again.",
    place,
  );
}

/** Excel answers nothing instead of an error where an area is too large for it. */
function refuseNothing({ range, slice }: Asked): void {
  const { values } = range as { readonly values: unknown };
  if (values !== null) return;
  throw new PlainError(
    `Excel did not hand out the cells of “${slice.sheet.name}”: there are too many at once. ` +
      "Close other workbooks, or open this one in Excel on your computer, then try again.",
  );
}

/** The rules sheet is ours by its mark, or by its name where an officer made it herself. */
const isRules = ({ mark, name }: SheetSurvey): boolean => mark === RULES || (mark === null && name === RULES_SHEET);

/** Cuts the sheets into slices, and packs slices into lots of at most `CELLS_PER_REQUEST` cells. */
function lotsOf(sheets: readonly SheetSurvey[]): Slice[][] {
  const lots: Slice[][] = [];
  let room = 0;
  for (const sheet of sheets) {
    const { rowCount, columnCount } = sheet.used!;
    for (let row = 0; row < rowCount;) {
      if (room < columnCount) {
        lots.push([]);
        room = Math.max(CELLS_PER_REQUEST, columnCount);
      }
      const rows = Math.min(rowCount - row, Math.floor(room / columnCount));
      lots.at(-1)!.push({ sheet, firstRow: row, rowCount: rows });
      room -= rows * columnCount;
      row += rows;
    }
  }
  return lots;
}

function askCells(slice: Slice): Asked {
  const used = slice.sheet.used!;
  const range =
    slice.rowCount === used.rowCount
      ? used
      : slice.sheet.worksheet.getRangeByIndexes(
          used.rowIndex + slice.firstRow,
          used.columnIndex,
          slice.rowCount,
          used.columnCount,
        );
  range.load("values,numberFormat");
  const struck = used.format.font.strikethrough;
  const fill = used.format.fill.color;
  // "" and null: not the same in all cells.
  const evenly = isPlain(fill) && struck === false;
  const looks = evenly
    ? null
    : range.getCellProperties({
        format: { fill: { color: true }, ...(struck === false ? {} : { font: { strikethrough: true } }) },
      });
  const rows = used.rowHidden === false ? null : range.getRowProperties({ rowHidden: true });
  return { slice, range, looks, rows };
}

function askSheet(sheet: SheetSurvey): SheetAsked {
  const used = sheet.used!;
  const columns = used.columnHidden === false ? null : used.getColumnProperties({ columnHidden: true });
  const merges = sheet.mark !== null ? null : used.getMergedAreasOrNullObject();
  merges?.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  const tables = sheet.tables.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return range;
  });
  return { columns, merges, tables };
}

/** White is what Excel answers for a cell without a fill. */
const isPlain = (colour: string | undefined | null): boolean => colour === "#FFFFFF";

const boxOf = (range: Excel.Range): Box => ({
  top: range.rowIndex + 1,
  left: range.columnIndex + 1,
  bottom: range.rowIndex + range.rowCount,
  right: range.columnIndex + range.columnCount,
});

function gridOf(sheet: SheetSurvey, aside: SheetAsked | undefined, asked: readonly Asked[], date1904: boolean): Grid {
  const used = sheet.used!;
  const firstRow = used.rowIndex + 1;
  const firstColumn = used.columnIndex + 1;
  const fills: (string | null)[][] = [];
  const struck = new Set<string>();
  const hiddenRows = new Set<number>();
  const plainRow = new Array<null>(used.columnCount).fill(null);
  for (const { slice, looks, rows } of asked) {
    for (let index = 0; index < slice.rowCount; index++) {
      const row = firstRow + slice.firstRow + index;
      const cells = looks?.value[index];
      fills.push(cells ? cells.map((cell) => fillOf(cell.format?.fill?.color)) : evenFill(used, plainRow));
      cells?.forEach((cell, column) => {
        if (cell.format?.font?.strikethrough) struck.add(`${row},${firstColumn + column}`);
      });
      if (rows ? rows.value[index]?.rowHidden : used.rowHidden) hiddenRows.add(row);
    }
  }
  const hiddenColumns = new Set<number>();
  aside?.columns?.value.forEach((column, index) => column.columnHidden && hiddenColumns.add(firstColumn + index));
  const merges = aside?.merges && !aside.merges.isNullObject ? aside.merges.areas.items.map(boxOf) : [];
  return {
    sheet: sheet.name,
    firstRow,
    firstColumn,
    values: asked.flatMap(({ range }) => range.values as CellValue[][]),
    numberFormats: asked.flatMap(({ range }) => range.numberFormat as string[][]),
    fills,
    struck,
    merges,
    tables: sheet.tables.map((table, index): ExcelTable => ({
      name: table.name,
      hasHeaders: table.showHeaders,
      hasTotals: table.showTotals,
      ...boxOf(aside!.tables[index]!),
    })),
    hiddenRows,
    hiddenColumns,
    visible: sheet.visible,
    date1904,
  };
}

const fillOf = (colour: string | undefined): string | null =>
  colour === undefined || colour === "" || isPlain(colour) ? null : colour.toUpperCase();

function evenFill(used: Excel.Range, plainRow: null[]): (string | null)[] {
  const colour = fillOf(used.format.fill.color);
  return colour === null ? plainRow : plainRow.map(() => colour);
}
