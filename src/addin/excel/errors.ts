import { PlainError } from "../desk";

/**
 * Office's error codes in plain words: what did not happen is said by the task, this says why and what to do.
 * Source: Microsoft, "Error handling with the application-specific JavaScript APIs".
 */
const PLAIN: Readonly<Record<string, string>> = {
  AccessDenied: "The sheet or the workbook is protected. Unprotect it on the Review tab, then try again.",
  ApiNotFound: "This version of Excel lacks something that Ragbook needs. Update Excel, then try again.",
  ConflictException: "Somebody else was changing the workbook at the same moment. Try again.",
  GeneralException:
    "Excel could not do it and did not say why. Nothing else was tried. Save your work, then try again.",
  InsertDeleteConflict:
    "Excel cannot add rows or columns there. Check for a table or merged cells below, then try again.",
  InvalidOperation:
    "Excel does not allow this here. Leave the cell you are editing, or select a normal sheet, then try again.",
  InvalidOperationInCellEditMode: "You are typing in a cell. Press Enter or Escape in Excel, then try again.",
  InvalidReference: "A sheet or cell was deleted while Ragbook was working. Check the workbook again.",
  ItemNotFound: "A sheet was deleted or renamed while Ragbook was working. Check the workbook again.",
  NonBlankCellOffSheet: "There is no room on the sheet to add a column. Free the last column, then try again.",
  PasswordRequired: "The workbook needs a password for this. Unprotect it on the Review tab, then try again.",
  ReadOnly: "The workbook is open read-only. Save a copy, then try again in the copy.",
  RequestAborted: "Excel stopped the task. Try again.",
  RequestPayloadSizeLimitExceeded:
    "The workbook is too large for Excel on the web to take in one piece. Try again in Excel on your computer.",
  ResponsePayloadSizeLimitExceeded:
    "A cell area is too large for Excel on the web to hand out. Try again in Excel on your computer.",
  ServiceNotAvailable: "Excel is busy or the connection was lost. Wait a moment, then try again.",
  Timeout: "Excel took too long to answer. Try again.",
  UnsupportedSheet: "The sheet is a chart or dialogue sheet. Select a normal sheet, then try again.",
  UnsupportedOperation:
    "Excel cannot do this in the workbook as it is. If it is shared in the old way, stop sharing it, then try again.",
};

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Whether Office.js threw this, as opposed to a fault of our own. */
export function isOfficeError(error: unknown): error is OfficeError {
  return typeof OfficeExtension !== "undefined" && error instanceof OfficeExtension.Error;
}

/**
 * An Office error as a plain sentence, its code kept for the IT team. A fault of ours, and a cancel, pass unchanged:
 * they are never dressed up as Excel's doing.
 */
export function inPlainWords(error: unknown): unknown {
  if (!isOfficeError(error)) return error;
  // Wrong use of the client is our fault, not something that the officer can mend.
  if (["PropertyNotLoaded", "InvalidArgument", "InvalidObjectPath", "RunMustReturnPromise"].includes(error.code))
    return error;
  const sentence = PLAIN[error.code] ?? "Excel could not do it. Save your work, then try again.";
  return new PlainError(
    sentence,
    null,
    `${error.code} ${error.debugInfo?.errorLocation ?? ""} ${error.message}`.trim(),
  );
}

/** Runs a batch in Excel, waiting politely while a cell is being edited; errors come out in plain words. */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw inPlainWords(error);
  }
}
