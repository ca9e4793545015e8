import type { Session } from "../session";
import { inExcel } from "./errors";

/**
 * Listens for the officer's own changes, so that what stands in the pane is marked as out of date at once.
 * One handler for the whole workbook; what Ragbook writes itself is not passed on.
 */
export async function listen(session: Session, changed: (sheetId: string, address: string) => void): Promise<void> {
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async (event) => {
      if (event.triggerSource !== "ThisLocalAddin") changed(event.worksheetId, event.address);
    });
    worksheets.onAdded.add(async (event) => {
      if (!session.writing) changed(event.worksheetId, "");
    });
    worksheets.onDeleted.add(async (event) => {
      if (!session.writing) changed(event.worksheetId, "");
    });
    await context.sync();
  });
}
