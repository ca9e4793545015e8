import path from "node:path";
import { excelDesk } from "../addin/excel/desk";
import type { Desk } from "../addin/desk";
import { directReviewer } from "../addin/reviewer";
import { Session } from "../addin/session";
import type { IsoDate } from "../core/due/due";
import { openFile, saveFile } from "../host/file/disk";
import { startNodeHost } from "../host/node";
import { manifestRequirements } from "./requirements";
import { UsageError } from "./usage";

/** A workbook open in the local host, with the add-in at work on it. */
export interface OpenWorkbook {
  readonly desk: Desk;
  /** What the host could not keep of the file, in plain sentences. */
  readonly lost: readonly string[];
  /** Writes the workbook as it stands now. The file that was read is never written over. */
  save(file: string): void;
}

/**
 * Opens a file as Excel would, and the add-in beside it.
 * @param asAt the date that every sheet is judged on; null leaves it to the workbook
 */
export async function openWorkbook(file: string, asAt: IsoDate | null): Promise<OpenWorkbook> {
  const book = openFile(file);
  await startNodeHost({ requirements: await manifestRequirements(), book });
  const desk = excelDesk(new Session(() => new Date()), directReviewer());
  if (asAt !== null) {
    const state = await desk.loadState();
    await desk.saveState({ ...state, settings: { ...state.settings, asAt } });
  }
  return {
    desk,
    lost: book.lost,
    save(out) {
      if (path.resolve(out) === path.resolve(file)) {
        throw new UsageError(`${out} is the file that was read; give another name with --out.`);
      }
      saveFile(book, out);
    },
  };
}
