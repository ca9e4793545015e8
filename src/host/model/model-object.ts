import type { Sheet } from "../file/book";
import { accessDenied, itemNotFound } from "../protocol/errors";
import { HostObject } from "../protocol/host-object";
import type { Context } from "./context";

/** An object of one open workbook. */
export abstract class ModelObject extends HostObject {
  constructor(readonly context: Context) {
    super();
  }
}

/** An object that belongs to one sheet, and is gone with it. */
export abstract class SheetObject extends ModelObject {
  constructor(
    context: Context,
    private readonly home: Sheet,
  ) {
    super(context);
  }

  isOn(sheet: Sheet): boolean {
    return this.home === sheet;
  }

  get sheet(): Sheet {
    if (!this.context.book.sheets.includes(this.home)) throw itemNotFound();
    return this.home;
  }
}

/** What a protected sheet may still allow, by the file's names; the file says "0" for allowed. */
export type Permission =
  | "formatCells"
  | "formatColumns"
  | "formatRows"
  | "insertColumns"
  | "insertRows"
  | "insertHyperlinks"
  | "deleteColumns"
  | "deleteRows"
  | "sort"
  | "autoFilter"
  | "pivotTables"
  | "objects"
  | "scenarios";

const PROTECTED =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password.";

/** Refuses what the sheet's protection does not allow. */
export function allow(sheet: Sheet, permission: Permission | null): void {
  if (!sheet.protection) return;
  if (permission === null || sheet.protection[permission] !== "0") throw accessDenied(PROTECTED);
}

/** Refuses a change of sheets while the workbook's structure is protected. */
export function allowStructure(context: Context): void {
  const protection = context.book.protection;
  if (protection && isOn(protection.lockStructure)) throw accessDenied("The workbook is protected.");
}

export const isOn = (flag: string | undefined): boolean => flag === "1" || flag === "true";
