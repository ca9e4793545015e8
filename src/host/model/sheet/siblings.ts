import { itemNotFound } from "../../protocol/errors";
import { SheetRanges } from "./ranges";
import type { Worksheet } from "./worksheet";

/** The ways from a sheet to other sheets. */
export abstract class SheetSiblings extends SheetRanges {
  GetNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }
  GetNext(visibleOnly = false): Worksheet {
    return required(this.neighbour(1, visibleOnly));
  }
  GetPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }
  GetPrevious(visibleOnly = false): Worksheet {
    return required(this.neighbour(-1, visibleOnly));
  }
  private neighbour(step: number, visibleOnly: boolean): Worksheet | null {
    const { sheets } = this.context.book;
    for (let at = sheets.indexOf(this.sheet) + step; sheets[at]; at += step) {
      const sheet = sheets[at];
      if (sheet && (!visibleOnly || sheet.visibility === "visible")) return this.context.objects.worksheet(sheet);
    }
    return null;
  }
  /** The client finds a sheet again that a method gave it. */
  _GetSheetById(id: string): Worksheet {
    const sheet = this.context.book.sheets.find((each) => each.id === id);
    if (!sheet) throw itemNotFound();
    return this.context.objects.worksheet(sheet);
  }
  _GetAnotherWorksheetById(id: string): Worksheet {
    return this._GetSheetById(id);
  }
}

function required(worksheet: Worksheet | null): Worksheet {
  if (!worksheet) throw itemNotFound();
  return worksheet;
}
