/** The real Office.js client on the local host, for tests: loaded once, a new workbook whenever it is asked for. */
import type { Book } from "../../src/host/file/book";
import { newBook } from "../../src/host/file/file";
import type { HostOptions } from "../../src/host/host";
import type { NodeHost } from "../../src/host/node";
import { startNodeHost } from "../../src/host/node";
import type { Requirements } from "../../src/host/protocol/requirements";

/** The newest that the client library on npm knows; tests of the add-in hold it to its manifest instead. */
export const NEWEST: Requirements = { ExcelApi: "1.15", SharedRuntime: "1.1", RibbonApi: "1.2", AddinCommands: "1.3" };

/** A host with an empty workbook, or the given one, in front of the client. */
export async function startHost(book: Book = newBook("Plan"), options: Partial<HostOptions> = {}): Promise<NodeHost> {
  return startNodeHost({ requirements: NEWEST, ...options, book });
}

/** The error of a batch that must fail. */
export async function failure(
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(batch);
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("The batch did not fail.");
}
