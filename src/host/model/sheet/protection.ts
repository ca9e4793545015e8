import { HostError, accessDenied, invalidOperation } from "../../protocol/errors";
import { RichEvent } from "../../protocol/events";
import { SheetObject } from "../model-object";

/** Office.js's options, and the file's flags, which say what is locked. */
const OPTIONS: Readonly<Record<string, string>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};

export class WorksheetProtection extends SheetObject {
  static override readonly type = "WorksheetProtection";

  get Protected(): boolean {
    return this.sheet.protection !== null;
  }
  get Options(): Record<string, unknown> | null {
    const { protection } = this.sheet;
    if (!protection) return null;
    const allowed = Object.entries(OPTIONS).map(([option, flag]) => [option, protection[flag] === "0"]);
    const selection =
      protection.selectLockedCells === "1" ? (protection.selectUnlockedCells === "1" ? "None" : "Unlocked") : "Normal";
    return { ...Object.fromEntries(allowed), selectionMode: selection };
  }
  /** The password is kept only as long as the workbook is open here: the file gets none. */
  Protect(options: Readonly<Record<string, unknown>> = {}, password?: string): void {
    if (this.sheet.protection) throw new HostError("InvalidOperation", "The sheet is protected already.");
    if (password !== undefined && password !== "") throw invalidOperation("The local host does not set passwords.");
    const flags = Object.entries(OPTIONS).map(([option, flag]) => [flag, options[option] === true ? "0" : "1"]);
    this.sheet.protection = { sheet: "1", ...(Object.fromEntries(flags) as Record<string, string>) };
    this.tell(true);
  }
  /** Passwords of files are hashes that this host cannot judge: a sheet that has one stays protected. */
  Unprotect(): void {
    const { protection } = this.sheet;
    if (protection && (protection.password ?? protection.hashValue)) throw accessDenied("The password is not correct.");
    this.sheet.protection = null;
    this.tell(false);
  }
  private tell(isProtected: boolean): void {
    this.context.dirty = true;
    const detail = { worksheetId: this.sheet.id, isProtected, source: "Local" };
    this.context.listeners.tell(RichEvent.worksheetProtectionChanged, this.sheet.id, detail);
  }
}
