import type { Book } from "./book";
import { FileError } from "./error";
import { refuseByBytes, refuseByParts } from "./kind";
import { Package } from "./package/package";
import { emptyPackage } from "./template";
import { readBook } from "./workbook/read";
import { writeBook } from "./workbook/write";

export { FileError } from "./error";

/**
 * Opens a workbook.
 * @param name the file's name, for messages
 * @throws FileError with one plain sentence, for anything that is not opened
 */
export function openBook(bytes: Uint8Array, name: string): Book {
  refuseByBytes(bytes, name);
  const pkg = Package.read(bytes);
  refuseByParts(pkg, name);
  return readBook(pkg, name);
}

/** A workbook with one empty sheet. */
export function newBook(sheet = "Sheet1", name = "Book1.xlsx"): Book {
  return readBook(emptyPackage(sheet), name);
}

/** The workbook as a file's bytes: the same book gives the same bytes. The book itself can go on being changed. */
export function saveBook(book: Book): Uint8Array {
  if (!book.origin) throw new FileError("This workbook was not made by openBook or newBook, so it cannot be saved.");
  return writeBook(book, book.origin).zip();
}
