import type { CellPlace } from "../../../core/grid/grid";
import { PlainError } from "../../desk";
import { inExcel } from "../errors";

/**
 * Selects the cell and brings it into sight.
 * @throws PlainError when the sheet has gone or is hidden
 */
export async function goTo(place: CellPlace): Promise<void> {
  await inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    worksheet.load("visibility");
    await context.sync();
    if (worksheet.isNullObject) {
      throw new PlainError(`There is no sheet “${place.sheet}” any more. Check the workbook again.`, place);
    }
    if (worksheet.visibility !== "Visible") {
      throw new PlainError(`The sheet “${place.sheet}” is hidden. Unhide it to see the cell.`, place);
    }
    worksheet.activate();
    worksheet.getCell(place.row - 1, place.column - 1).select();
    await context.sync();
  });
}

/** The first selected cell; null where the selection is a chart or a shape, or the sheet a chart sheet. */
export async function selection(): Promise<CellPlace | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("rowIndex,columnIndex,worksheet/name");
    await context.sync();
    return { sheet: range.worksheet.name, row: range.rowIndex + 1, column: range.columnIndex + 1 };
  }).catch((error: unknown) => {
    if (error instanceof OfficeExtension.Error && NO_CELLS.has(error.code)) return null;
    throw error;
  });
}

/** What Excel answers to "which cells are selected?" when none are. */
const NO_CELLS = new Set(["InvalidSelection", "GeneralException", "UnsupportedSheet", "InvalidOperation"]);
