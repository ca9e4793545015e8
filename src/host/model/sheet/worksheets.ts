import type { Sheet } from "../../file/book";
import { itemNotFound } from "../../protocol/errors";
import { RichEvent, WHOLE_WORKBOOK } from "../../protocol/events";
import { ModelObject } from "../model-object";
import { registersEvents } from "../register";
import { freeSheetName } from "./names";
import { addSheet } from "./sheets";
import type { Worksheet } from "./worksheet";
import { SHEET_EVENTS } from "./worksheet";

export class WorksheetCollection extends ModelObject {
  static override readonly type = "WorksheetCollection";

  get listenedAs(): string {
    return WHOLE_WORKBOOK;
  }

  override $items(): Worksheet[] {
    return this.context.book.sheets.map((sheet) => this.context.objects.worksheet(sheet));
  }
  private counted(visibleOnly: boolean): Sheet[] {
    return this.context.book.sheets.filter(({ visibility }) => !visibleOnly || visibility === "visible");
  }
  private object(sheet: Sheet | undefined): Worksheet {
    if (!sheet) throw itemNotFound();
    return this.context.objects.worksheet(sheet);
  }

  /** By name, in any case of letters, or by id. */
  GetItemOrNullObject(key: string): Worksheet | null {
    const { book } = this.context;
    const sheet = book.sheet(String(key)) ?? book.sheets.find(({ id }) => id === key);
    return sheet ? this.context.objects.worksheet(sheet) : null;
  }
  GetItem(key: string): Worksheet {
    const worksheet = this.GetItemOrNullObject(key);
    if (!worksheet) throw itemNotFound();
    return worksheet;
  }
  GetActiveWorksheet(): Worksheet {
    const { book } = this.context;
    return this.object(book.sheets[book.activeSheet] ?? book.sheets[0]);
  }
  GetFirst(visibleOnly = false): Worksheet {
    return this.object(this.counted(visibleOnly)[0]);
  }
  GetLast(visibleOnly = false): Worksheet {
    return this.object(this.counted(visibleOnly).at(-1));
  }
  GetCount(visibleOnly = false): number {
    return this.counted(visibleOnly).length;
  }
  Add(name?: string): Worksheet {
    return this.object(addSheet(this.context, name ?? freeSheetName(this.context.book)));
  }
}

registersEvents(WorksheetCollection, {
  ...SHEET_EVENTS,
  Added: RichEvent.worksheetAdded,
  Deleted: RichEvent.worksheetDeleted,
});
