import { damaged, FileError } from "../error";
import { MAX_PART_BYTES } from "../limits";
import { codec } from "./codec";
import { crc32 } from "./crc";
import type { Entry } from "./zip";
import { readZip, writeZip } from "./zip";

/** The parts of a workbook file by name ("xl/workbook.xml"). Parts that nobody writes keep their bytes. */
export class Package {
  /** By name in lower case: part names are the same in any case. */
  private readonly entries: Map<string, Entry>;

  constructor(entries: Iterable<Entry> = []) {
    this.entries = new Map([...entries].map((entry) => [entry.name.toLowerCase(), entry]));
  }

  static read(bytes: Uint8Array): Package {
    return new Package(readZip(bytes));
  }

  copy(): Package {
    return new Package(this.entries.values());
  }

  names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** Unpacks a part piece by piece; the checksum is checked at the end. */
  stream(name: string, take: (piece: Uint8Array) => void): void {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) throw damaged(`the part "${name}" is missing`);
    let crc = 0;
    const check = (piece: Uint8Array): void => {
      crc = crc32(piece, crc);
      take(piece);
    };
    if (entry.method === 0) check(entry.packed);
    else codec().inflate(entry.packed, entry.size, check);
    if (crc !== entry.crc) throw damaged(`the part "${name}" does not match its checksum`);
  }

  bytes(name: string): Uint8Array {
    const size = this.entries.get(name.toLowerCase())?.size ?? 0;
    if (size > MAX_PART_BYTES) throw new FileError(`The part "${name}" is too large to be opened.`);
    const whole = new Uint8Array(size);
    let at = 0;
    this.stream(name, (piece) => {
      whole.set(piece, at);
      at += piece.length;
    });
    return whole;
  }

  /** A part's text, or undefined when the package does not have it. */
  text(name: string): string | undefined {
    return this.has(name) ? decodeText(this.bytes(name)) : undefined;
  }

  write(name: string, content: Uint8Array | string): void {
    const bytes = typeof content === "string" ? encodeText(content) : content;
    const packed = codec().deflate(bytes);
    this.entries.set(name.toLowerCase(), { name, packed, method: 8, crc: crc32(bytes), size: bytes.length });
  }

  remove(name: string): void {
    this.entries.delete(name.toLowerCase());
  }

  /** A name that no part has: `freeName("xl/worksheets/sheet", ".xml")`. */
  freeName(before: string, after: string): string {
    for (let number = 1; ; number++) {
      const name = `${before}${number}${after}`;
      if (!this.has(name)) return name;
    }
  }

  /** The name itself where it is free, else one with a number: for parts of which a book has one. */
  nameOf(before: string, after: string): string {
    return this.has(before + after) ? this.freeName(before, after) : before + after;
  }

  zip(): Uint8Array {
    return writeZip([...this.entries.values()]);
  }
}

/** Text as UTF-8, and its declaration saying so. */
export function encodeText(text: string): Uint8Array {
  const declared = DECLARED.exec(text);
  return new TextEncoder().encode(
    declared ? declared[0].replace(`${declared[1]}`, "UTF-8") + text.slice(declared[0].length) : text,
  );
}

const DECLARED = /^<\?xml[^>]*?encoding=["']([\w.-]+)["']/;

/** An XML part as text, whatever encoding it says it has. */
export function decodeText(bytes: Uint8Array): string {
  return decoderOf(bytes).decode(bytes);
}

/** @param start the part's first bytes */
export function decoderOf(start: Uint8Array): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder("utf-16le");
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder("utf-16be");
  const declared = DECLARED.exec(new TextDecoder("latin1").decode(start.subarray(0, 200)))?.[1] ?? "utf-8";
  try {
    return new TextDecoder(declared);
  } catch {
    throw damaged("a part has an encoding that is not known");
  }
}
