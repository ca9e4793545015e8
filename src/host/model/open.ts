import type { Book } from "../file/book";
import type { Emit } from "../protocol/events";
import { Listeners } from "../protocol/events";
import { Calculation } from "./calc/calculation";
import type { Context } from "./context";
import { objectsFor } from "./objects";
import { Workbook } from "./workbook/workbook";

export interface OpenOptions {
  readonly emit: Emit;
  /** The add-in's id in its manifest. */
  readonly addinId?: string;
  readonly readOnly?: boolean;
  readonly now?: () => Date;
}

/** The object model over a book, with the first visible sheet's A1 selected. */
export function openWorkbook(
  book: Book,
  { emit, addinId = "", readOnly = false, now = () => new Date() }: OpenOptions,
): Workbook {
  const sheet = book.sheets[book.activeSheet] ?? book.sheets[0];
  if (!sheet) throw new Error("A workbook has at least one sheet.");
  const context: Context = {
    book,
    objects: objectsFor(() => context),
    listeners: new Listeners(emit),
    calculation: new Calculation(book, now),
    selection: { sheet, boxes: [{ top: 1, left: 1, bottom: 1, right: 1 }] },
    keptRanges: new Set(),
    addinId,
    readOnly,
    enableEvents: true,
    dirty: false,
    now,
    trigger: "ThisLocalAddin",
  };
  return new Workbook(context);
}
