import { accessDenied, invalidOperation } from "../../protocol/errors";
import { ModelObject, isOn } from "../model-object";

/** Protection of the workbook's structure: sheets cannot be added, renamed, moved or deleted. */
export class WorkbookProtection extends ModelObject {
  static override readonly type = "WorkbookProtection";
  get Protected(): boolean {
    return isOn(this.context.book.protection?.lockStructure);
  }
  Protect(password?: string): void {
    if (password !== undefined && password !== "") throw invalidOperation("The local host does not set passwords.");
    this.context.book.protection = { ...this.context.book.protection, lockStructure: "1" };
  }
  Unprotect(): void {
    const { protection } = this.context.book;
    if (protection && (protection.workbookPassword ?? protection.workbookHashValue)) {
      throw accessDenied("The password is not correct.");
    }
    this.context.book.protection = null;
  }
}
