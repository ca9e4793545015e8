/** Workbooks on disk; the only code of this folder that needs Node. */
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Book } from "./book";
import { damaged, FileError } from "./error";
import { openBook, saveBook } from "./file";
import { MAX_FILE_BYTES } from "./limits";
import { portable, useCodec } from "./package/codec";

const LEVEL = 4;
const MAX_AT_ONCE = 64 * 1024 * 1024;

useCodec({
  deflate: (bytes) => deflateRawSync(bytes, { level: LEVEL }),
  inflate(bytes, size, take) {
    // Node unpacks a part in one go only: a very large one would fill the memory before it is read.
    if (size > MAX_AT_ONCE) return portable.inflate(bytes, size, take);
    let whole: Uint8Array;
    try {
      whole = inflateRawSync(bytes, { maxOutputLength: Math.max(size, 1) });
    } catch {
      throw damaged("a part cannot be unpacked, or is larger than it says");
    }
    if (whole.length !== size) throw damaged("a part is shorter than it says");
    take(whole);
  },
});

/** The file each book was read from. */
const paths = new WeakMap<Book, string>();

/** The one path of a file, links followed; a file that is not there has its own. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return join(dirname(resolve(path)), basename(path));
  }
}

function plainly(error: unknown, name: string): FileError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return new FileError(`There is no file ${name}.`);
  if (code === "EACCES" || code === "EPERM")
    return new FileError(`The file ${name} cannot be opened: access is denied.`);
  if (code === "EISDIR") return new FileError(`${name} is a folder, not a workbook.`);
  return new FileError(`The file ${name} cannot be used: ${code ?? String(error)}.`);
}

/** @throws FileError with one plain sentence */
export function openFile(path: string): Book {
  const name = basename(path);
  let bytes: Uint8Array;
  try {
    // Before reading: a file too large to open is too large to read.
    if (statSync(path).size > MAX_FILE_BYTES)
      throw new FileError(`${name} is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB, too large to open here.`);
    bytes = readFileSync(path);
  } catch (error) {
    throw error instanceof FileError ? error : plainly(error, name);
  }
  const book = openBook(bytes, name);
  paths.set(book, realPath(path));
  return book;
}

const MACROS = new Set([".xlsm", ".xltm"]);

/**
 * Writes the workbook beside its place first and then moves it there, so that nothing half written is ever left.
 * @throws FileError when the path is the file it was read from, or cannot be written
 */
export function saveFile(book: Book, path: string): void {
  const name = basename(path);
  if (paths.get(book) === realPath(path)) {
    throw new FileError(`${name} is the workbook that was read. Save under another name, so that it stays as it is.`);
  }
  const from = extname(book.fileName).toLowerCase() || ".xlsx";
  if (MACROS.has(from) !== MACROS.has(extname(path).toLowerCase())) {
    throw new FileError(`${book.fileName} and ${name} are different kinds of workbook. Save it as ${from}.`);
  }
  const bytes = saveBook(book);
  // Two commands at once each have their own draft.
  const draft = `${path}.${process.pid}.part`;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    const code = (error as NodeJS.ErrnoException).code;
    throw code === "ENOENT" ? new FileError(`There is no folder to save ${name} in.`) : plainly(error, name);
  }
}
