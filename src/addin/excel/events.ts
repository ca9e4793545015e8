import type { EditedCell } from "../../core/grid/edit";
import type { CellValue } from "../../core/grid/grid";
import type { Session } from "../session";
import { inExcel } from "./errors";

/** Something that the officer did herself. */
export interface SheetChange {
  /** The sheet's name, "" where it has gone. */
  readonly sheet: string;
  /** The changed cells; null where sheets, rows or columns came or went. */
  readonly address: string | null;
}

/** More cells than this are no edit but a paste: they wait for the next review. */
const MOST_CELLS = 500;

/** Listens for the officer's changes. One handler for the whole workbook; what Ragbook writes itself is passed over. */
export async function listen(session: Session, changed: (change: SheetChange) => void): Promise<void> {
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async ({ triggerSource, changeType, worksheetId, address }) => {
      if (triggerSource === "ThisLocalAddin") return;
      const sheet = await sheetName(worksheetId);
      changed({ sheet, address: changeType === "RangeEdited" && sheet !== "" ? address : null });
    });
    const structure = async () => {
      if (!session.writing) changed({ sheet: "", address: null });
    };
    worksheets.onAdded.add(structure);
    worksheets.onDeleted.add(structure);
    await context.sync();
  });
}

const sheetName = (id: string): Promise<string> =>
  inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(id);
    worksheet.load("name");
    await context.sync();
    return worksheet.isNullObject ? "" : worksheet.name;
  });

/** The edited cells as they stand, in one round trip; null where there are too many, or several areas. */
export async function readEdit({ sheet, address }: SheetChange): Promise<EditedCell[] | null> {
  if (address === null || address.includes(",")) return null;
  return inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("cellCount,rowIndex,columnIndex");
    await context.sync();
    if (range.cellCount > MOST_CELLS || range.cellCount < 1) return null;
    range.load("values,numberFormat");
    const looks = range.getCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    const { values, numberFormat, rowIndex, columnIndex } = range;
    // A method's answer comes with the sync; it is no property to load.

    const fills = looks.value.map((cells) => cells.map((cell) => cell.format?.fill?.color));
    return (values as CellValue[][]).flatMap((cells, row) =>
      cells.map((value, column): EditedCell => {
        const colour = fills[row]?.[column];
        return {
          row: rowIndex + row + 1,
          column: columnIndex + column + 1,
          value,
          numberFormat: String((numberFormat as string[][])[row]?.[column] ?? "General"),
          fill: !colour || colour === "#FFFFFF" ? null : colour.toUpperCase(),
        };
      }),
    );
  });
}
