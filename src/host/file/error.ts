/** A file that we do not open or write, with the reason in one plain sentence. */
export class FileError extends Error {
  override readonly name = "FileError";
}

/** A file that claims to be a workbook and is broken. */
export function damaged(what: string): FileError {
  return new FileError(`The file is damaged or is not an Excel workbook: ${what}.`);
}
