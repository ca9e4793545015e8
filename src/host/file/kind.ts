/** What a file is, told from its first bytes, so that a refusal can name it. */
import { FileError } from "./error";
import { MAX_FILE_BYTES } from "./limits";
import type { Package } from "./package/package";

const starts = (bytes: Uint8Array, ...with_: number[]): boolean => with_.every((byte, at) => bytes[at] === byte);

/** "EncryptedPackage" in the directory of a compound file, where Office puts an encrypted workbook. */
function holdsEncrypted(bytes: Uint8Array): boolean {
  const wanted = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] as number); at >= 0; at = bytes.indexOf(wanted[0] as number, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** Refuses what is no zip, by name. */
export function refuseByBytes(bytes: Uint8Array, name: string): void {
  const refuse = (why: string): never => {
    throw new FileError(`${name} ${why}`);
  };
  if (bytes.length === 0) refuse("is empty.");
  if (bytes.length > MAX_FILE_BYTES)
    refuse(`is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB, too large to open here.`);
  if (starts(bytes, 0x50, 0x4b)) return;
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (holdsEncrypted(bytes)) refuse("is protected with a password. Save a copy without it and open that.");
    refuse("is in the old Excel format (.xls). Save it as an Excel workbook (.xlsx) and open that.");
  }
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) refuse("is a PDF, not an Excel workbook.");
  const start = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart();
  if (start.startsWith("<")) refuse("is a web page or XML file, not an Excel workbook (.xlsx).");
  // eslint-disable-next-line no-control-regex -- control characters tell binary files from text
  if (/^[^\x00-\x08\x0e-\x1f\ufffd]*$/.test(start)) {
    refuse("is a text file, such as CSV. Open it in Excel, save it as an Excel workbook (.xlsx) and open that.");
  }
  refuse("is not an Excel workbook (.xlsx).");
}

/** Refuses zips that are something else, by name. */
export function refuseByParts(pkg: Package, name: string): void {
  const has = (part: string): boolean => pkg.has(part);
  const what = has("xl/workbook.bin")
    ? "is a binary workbook (.xlsb). Save it as an Excel workbook (.xlsx) and open that."
    : has("mimetype") || has("content.xml")
      ? "is an OpenDocument file (.ods). Save it as an Excel workbook (.xlsx) and open that."
      : has("word/document.xml")
        ? "is a Word document, not an Excel workbook (.xlsx)."
        : has("ppt/presentation.xml")
          ? "is a PowerPoint presentation, not an Excel workbook (.xlsx)."
          : has("[Content_Types].xml")
            ? null
            : "is a zip file, not an Excel workbook (.xlsx).";
  if (what !== null) throw new FileError(`${name} ${what}`);
}
