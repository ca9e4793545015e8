import { boxName } from "../../../core/grid/address";
import type { PlanTable, SheetPlan } from "../../../core/summary/plan";
import type { Watch } from "../../desk";
import { MARK } from "../marks";
import { rowLots, writeCells } from "./cells";
import { writeChart } from "./chart";
import { boxOfTable, clearCells, type ImageAsked } from "./image";
import { writeLooks, writeSizes } from "./looks";
import { writePrint } from "./print";

/**
 * Writes one plan on a sheet that is new, or empties and refreshes one that stands.
 * One round trip for a sheet of usual size, one more for each further lot of `REQUEST_LIMIT`.
 */
export async function writeSheet(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  plan: SheetPlan,
  standing: ImageAsked | null,
  watch: Watch,
): Promise<void> {
  if (standing) prepareStanding(worksheet, plan, standing);
  worksheet.customProperties.add(MARK, plan.id);
  worksheet.showGridlines = false;
  const [first, ...more] = rowLots(plan.rows);
  if (first) writeCells(worksheet, plan, first);
  for (const lot of more) {
    // Together the lots would be larger than Excel on the web takes.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    watch.signal.throwIfAborted();
    writeCells(worksheet, plan, lot);
  }
  writeLooks(worksheet, plan);
  writeSizes(worksheet, plan);
  for (const table of plan.tables) writeTable(worksheet, table, standing);
  for (const { area, words } of plan.choices) {
    worksheet.getRange(boxName(area)).dataValidation.rule = {
      list: { inCellDropDown: true, source: words.join(",") },
    };
  }
  for (const chart of plan.charts) writeChart(worksheet, chart, plan);
  writePrint(worksheet, plan.print);
  if (plan.frozenRows > 0) worksheet.freezePanes.freezeRows(plan.frozenRows);
  else worksheet.freezePanes.unfreeze();
  await context.sync();
}

const standingTable = (standing: ImageAsked | null, name: string) =>
  standing?.tables.find(({ table }) => table.name === name);

/**
 * Makes room on a sheet that stands: rows are put in or taken out above each table until its headings are where the
 * plan has them, so that formulas that point into a table follow it. Then all cells are emptied.
 */
function prepareStanding(worksheet: Excel.Worksheet, plan: SheetPlan, standing: ImageAsked): void {
  let moved = 0;
  for (const planned of [...plan.tables].sort((a, b) => a.top - b.top)) {
    const stands = standingTable(standing, planned.name);
    if (!stands) continue;
    const top = boxOfTable(stands).top + moved;
    const rows = planned.top - top;
    if (rows > 0) worksheet.getRange(`${top}:${top + rows - 1}`).insert("Down");
    if (rows < 0) worksheet.getRange(`${planned.top}:${top - 1}`).delete("Up");
    moved += rows;
  }
  for (const { table } of standing.tables) {
    const planned = plan.tables.find(({ name }) => name === table.name);
    // Before the cells are emptied: a heading that a table loses keeps the words that Excel gives an empty one.
    if (planned) table.resize(boxName(planned));
    else table.convertToRange();
  }
  for (const chart of standing.charts) chart.delete();
  worksheet.getRange().dataValidation.clear();
  clearCells(worksheet);
}

/** A plain Excel Table: our own looks stand in the cells, since a table's style is not printed everywhere alike. */
function writeTable(worksheet: Excel.Worksheet, planned: PlanTable, standing: ImageAsked | null): void {
  if (standingTable(standing, planned.name)) return;
  const table = worksheet.tables.add(boxName(planned), true);
  table.name = planned.name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}
