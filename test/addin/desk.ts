/** The add-in at work on a workbook behind the real client, for tests. */
import assert from "node:assert/strict";
import { excelDesk } from "../../src/addin/excel/desk";
import type { Desk, Watch } from "../../src/addin/desk";
import { directReviewer, type Reviewer } from "../../src/addin/reviewer";
import { Session } from "../../src/addin/session";
import { manifestRequirements } from "../../src/cli/requirements";
import type { Book } from "../../src/host/file/book";
import { openFile } from "../../src/host/file/disk";
import { startNodeHost, type NodeHost } from "../../src/host/node";
import { TRACKER, writeWorkbook } from "../builders/workbook";

export const UNWATCHED: Watch = { signal: new AbortController().signal, progress: () => undefined };

export interface OpenDesk {
  readonly desk: Desk;
  readonly host: NodeHost;
  readonly session: Session;
  readonly reviewer: Reviewer;
}

/** Opens a workbook with these rows on its one sheet, "Action plan". */
export async function openDesk(rows: readonly (readonly (string | number)[])[] = TRACKER): Promise<OpenDesk> {
  return openDeskOn(openFile(await writeWorkbook(rows)));
}

/** Opens a workbook that is made already. */
export async function openDeskOn(book: Book): Promise<OpenDesk> {
  const host = await startNodeHost({ requirements: await manifestRequirements(), book });
  const session = new Session(() => new Date(2018, 0, 20, 9, 30));
  const reviewer = directReviewer();
  const desk = excelDesk(session, reviewer);
  return { desk, host, session, reviewer };
}

/** All cells of a sheet with their formulas and looks, and its merges: what no task may change unasked. */
export function fingerprint(host: NodeHost, sheet = "Action plan"): string[] {
  const { rows, merges, hyperlinks } = host.book.sheets.find(({ name }) => name === sheet)!;
  // The name of a cell's style shows nowhere.
  const lookOf = (style: number) => JSON.stringify({ ...host.book.styles.style(style), named: "" });
  const plain = lookOf(0);
  const cells = rows.flatMap((row) =>
    row.cells.flatMap(({ column, value, formula, style }) => {
      const look = lookOf(style);
      const nothing = value === null && formula === null && look === plain;
      return nothing ? [] : [JSON.stringify([row.number, column, value, formula?.text]) + look];
    }),
  );
  return [...cells, JSON.stringify(merges), JSON.stringify(hyperlinks)];
}

/** Fails with the first cell that differs. */
export function assertSame(now: readonly string[], before: readonly string[], when = ""): void {
  const length = Math.max(now.length, before.length);
  for (let index = 0; index < length; index++) assert.equal(now[index], before[index], when);
}

/** A cell's value on a sheet. */
export const valueAt = (host: NodeHost, sheet: string, row: number, column: number) =>
  host.book.sheets.find(({ name }) => name === sheet)?.value(row, column) ?? null;

/** Names of the sheets, in tab order. */
export const sheetNames = (host: NodeHost): string[] => host.book.sheets.map(({ name }) => name);
