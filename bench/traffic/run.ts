import { excelDesk } from "../../src/addin/excel/desk";
import { directReviewer } from "../../src/addin/reviewer";
import { Session } from "../../src/addin/session";
import { manifestRequirements } from "../../src/cli/requirements";
import { openFile } from "../../src/host/file/disk";
import { startNodeHost } from "../../src/host/node";
import { byteLength, type Traffic } from "../../src/host/protocol/counters";
import { AS_AT } from "../tracker/sheets";

export interface TrafficResult {
  readonly actions: number;
  readonly read: Traffic;
  readonly write: Traffic;
  readonly sheets: number;
  /** The tracker's values, number formats and fills once as JSON. */
  readonly readFloor: number;
  /** The same of the sheets written. */
  readonly writeFloor: number;
}

const UNWATCHED = { signal: new AbortController().signal, progress: () => undefined };

/** What a review and its report cost in traffic. No message is refused: the report says which is too large. */
export async function measureTraffic(file: string, actions: number): Promise<TrafficResult> {
  const book = openFile(file);
  const host = await startNodeHost({ requirements: await manifestRequirements(), book });
  const desk = excelDesk(new Session(() => new Date(0)), directReviewer());
  const state = await desk.loadState();
  await desk.saveState({ ...state, settings: { ...state.settings, asAt: AS_AT } });
  const own = host.book.sheets.map(({ name }) => name);
  const readFloor = await floorOf(own);

  host.counters.reset();
  const reviewed = await desk.review(UNWATCHED);
  const read = host.counters.read();
  host.counters.reset();
  await desk.makeSheets(reviewed, null, UNWATCHED);
  const write = host.counters.read();

  const made = host.book.sheets.map(({ name }) => name).filter((name) => !own.includes(name));
  const writeFloor = await floorOf(made);
  return { actions, read, write, sheets: made.length, readFloor, writeFloor };
}

/** Nothing but the cells' values, number formats and fills, each once, as JSON. */
async function floorOf(names: readonly string[]): Promise<number> {
  return Excel.run(async (context) => {
    const asked = names.map((name) => {
      const range = context.workbook.worksheets.getItem(name).getUsedRange();
      range.load("values,numberFormat");
      return { range, looks: range.getCellProperties({ format: { fill: { color: true } } }) };
    });
    await context.sync();
    return asked
      .map(({ range, looks }) => {
        const fills = looks.value.map((row) => row.map((cell) => cell.format?.fill?.color ?? ""));
        return byteLength(JSON.stringify([range.values, range.numberFormat, fills]));
      })
      .reduce((sum, size) => sum + size, 0);
  });
}
