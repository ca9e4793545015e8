/** The zip container: read with care, written the same every time. */
import { damaged, FileError } from "../error";
import { MAX_ENTRIES, MAX_INFLATED_BYTES, MAX_RATIO, RATIO_COUNTS_FROM_BYTES } from "../limits";

/** A part as it stands in the zip, still packed. */
export interface Entry {
  readonly name: string;
  readonly packed: Uint8Array;
  /** 0 stored, 8 deflate. */
  readonly method: number;
  readonly crc: number;
  /** Unpacked. */
  readonly size: number;
}

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const MAX_COMMENT = 65_535;
const ENCRYPTED = 0x0001;
const UTF8_NAMES = 0x0800;
const IN_ZIP64 = 0xffffffff;
const ZIP64_FIELD = 0x0001;

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw damaged("its list of parts is missing, as after a broken download");
}

/** Sizes and offset of an entry, looked up in the zip64 field where the short ones are too small to hold them. */
function extent(view: DataView, at: number): { packed: number; size: number; offset: number } {
  const numbers = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  let field = at + CENTRAL_BYTES + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  while (field + 4 <= end && view.getUint16(field, true) !== ZIP64_FIELD) field += 4 + view.getUint16(field + 2, true);
  let next = field + 4;
  const [size = 0, packed = 0, offset = 0] = numbers.map((number) => {
    if (number !== IN_ZIP64) return number;
    next += 8;
    return next > end ? number : Number(view.getBigUint64(next - 8, true));
  });
  return { packed, size, offset };
}

function checkName(name: string): void {
  const steps = name.split("/");
  if (/[\\:\0]/.test(name) || name.startsWith("/") || steps.includes("..") || steps.includes(".")) {
    throw new FileError("The file holds a part whose name points outside the workbook, so it was not opened.");
  }
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Entry {
  if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw damaged("its list of parts is broken");
  if (view.getUint16(at + 8, true) & ENCRYPTED) {
    throw new FileError("The file is protected with a password. Save a copy without it and open that.");
  }
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw damaged("a part is packed in a way that Excel does not use");
  const nameEnd = at + CENTRAL_BYTES + view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + CENTRAL_BYTES, nameEnd));
  checkName(name);
  const { packed, size, offset } = extent(view, at);
  if (size > RATIO_COUNTS_FROM_BYTES && size > packed * MAX_RATIO) {
    throw new FileError("The file unpacks to far more than a workbook would, so it was not opened.");
  }
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw damaged("a part is not where its list says");
  const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw damaged("a part is cut off");
  if (method === 0 && packed !== size) throw damaged("a part's size is wrong");
  return { name, packed: bytes.subarray(start, start + packed), method, crc: view.getUint32(at + 16, true), size };
}

/** The entries of a zip, folders left out, in their order. Nothing is unpacked. */
export function readZip(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    if (count > MAX_ENTRIES)
      throw new FileError("The file has more parts than a workbook would, so it was not opened.");
    const entries: Entry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let left = count; left > 0; left--) {
      entries.push(readEntry(bytes, view, at));
      at +=
        CENTRAL_BYTES + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    checkTogether(entries, bytes.length);
    return entries.filter((entry) => !entry.name.endsWith("/"));
  } catch (error) {
    // Reading beyond the end of the bytes: a number in the list of parts is wrong.
    throw error instanceof RangeError ? damaged("its list of parts is broken") : error;
  }
}

function checkTogether(entries: readonly Entry[], fileBytes: number): void {
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  if (names.size < entries.length) {
    throw new FileError(
      "The file holds two parts of the same name, so it is not clear which one counts. It was not opened.",
    );
  }
  const total = (of: (entry: Entry) => number): number => entries.reduce((sum, entry) => sum + of(entry), 0);
  if (total((entry) => entry.size) > MAX_INFLATED_BYTES) {
    throw new FileError("The file unpacks to more than Ragbook's local host can hold, so it was not opened.");
  }
  if (total((entry) => entry.packed.length) > fileBytes) throw damaged("its parts overlap");
}

/** 1 January 1980, midnight: the same workbook is the same bytes whenever it is saved. */
const FIXED_DATE = 0x0021;
const VERSION = 20;

function header(entry: Entry, name: Uint8Array, offset: number | null): Uint8Array {
  const central = offset !== null;
  const bytes = new Uint8Array((central ? CENTRAL_BYTES : LOCAL_BYTES) + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, central ? CENTRAL_SIGNATURE : LOCAL_SIGNATURE, true);
  if (central) view.setUint16(4, VERSION, true);
  const at = central ? 6 : 4;
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, name.length === entry.name.length ? 0 : UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, FIXED_DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
  if (central) view.setUint32(42, offset, true);
  bytes.set(name, central ? CENTRAL_BYTES : LOCAL_BYTES);
  return bytes;
}

export function writeZip(entries: readonly Entry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    list.push(header(entry, name, offset));
    const local = header(entry, name, null);
    pieces.push(local, entry.packed);
    offset += local.length + entry.packed.length;
  }
  const listBytes = list.reduce((sum, piece) => sum + piece.length, 0);
  const end = new Uint8Array(END_BYTES);
  const view = new DataView(end.buffer);
  view.setUint32(0, END_SIGNATURE, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, listBytes, true);
  view.setUint32(16, offset, true);
  const whole = new Uint8Array(offset + listBytes + END_BYTES);
  let at = 0;
  for (const piece of [...pieces, ...list, end]) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
