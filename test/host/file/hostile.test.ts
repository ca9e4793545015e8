import assert from "node:assert/strict";
import { deflateRawSync } from "node:zlib";
import { FileError, openBook } from "../../../src/host/file/file";
import { MAX_CELLS, MAX_ENTRIES, MAX_FILE_BYTES, MAX_INFLATED_BYTES } from "../../../src/host/file/limits";
import { readZip, writeZip, type Entry } from "../../../src/host/file/package/zip";
import { fullWorkbook, rawParts, rawWorkbook, worksheet } from "./fixtures";

const SHEET = worksheet(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`);
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** Refused with one plain sentence or two that say what the file is, and no talk of code. */
function refused(bytes: Uint8Array, why: RegExp): void {
  assert.throws(
    () => openBook(bytes, "tracker.xlsx"),
    (error) => {
      assert.ok(error instanceof FileError, String(error));
      assert.match(error.message, why);
      assert.ok(!error.message.includes("\n") && error.message.endsWith("."), error.message);
      return true;
    },
  );
}

/** A raw workbook with its zip entries changed. */
function withEntries(change: (entries: Entry[]) => Entry[]): Uint8Array {
  return writeZip(change(readZip(rawWorkbook(SHEET))));
}

describe("files that are no workbooks", () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const utf16 = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const table: readonly [string, Uint8Array, RegExp][] = [
    ["an empty file", new Uint8Array(), /is empty/],
    ["an old workbook", new Uint8Array([...compound, ...new Array<number>(600).fill(0)]), /old Excel format \(\.xls\)/],
    ["an encrypted workbook", new Uint8Array([...compound, ...new Array<number>(600).fill(0), ...utf16]), /password/],
    ["a CSV file", text("Ref,Action,Due\n1,Agree the plan,By 31st October 2017\n"), /CSV/],
    ["a web page", text("<html><table></table></html>"), /web page/],
    ["a PDF", text("%PDF-1.7"), /PDF/],
    ["noise", new Uint8Array([1, 2, 3, 4, 5, 0, 255]), /is not an Excel workbook/],
    ["a zip", writeZip([]), /is a zip file/],
    ["an OpenDocument sheet", rawZip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }), /OpenDocument/],
    ["a binary workbook", rawZip({ "xl/workbook.bin": "x" }), /binary workbook \(\.xlsb\)/],
    ["a Word document", rawZip({ "[Content_Types].xml": "<Types/>", "word/document.xml": "x" }), /Word/],
  ];
  for (const [what, bytes, why] of table) it(`names ${what}`, () => refused(bytes, why));

  it("refuses what is too large before it reads it", () => {
    refused(new Uint8Array(MAX_FILE_BYTES + 1), /larger than/);
  });
});

function rawZip(parts: Record<string, string>): Uint8Array {
  return writeZip(
    Object.entries(parts).map(([name, words]) => ({
      name,
      packed: text(words),
      method: 0,
      crc: 0,
      size: words.length,
    })),
  );
}

describe("zips that mean harm", () => {
  const stored = (name: string): Entry => ({ name, packed: new Uint8Array(), method: 0, crc: 0, size: 0 });

  it("refuses two parts of one name, in whatever case", () => {
    refused(
      withEntries((all) => [...all, stored("XL/Workbook.xml")]),
      /two parts of the same name/,
    );
  });

  for (const name of ["../evil.xml", "/etc/passwd", "xl\\..\\evil", "C:evil", "xl/./a.xml"]) {
    it(`refuses the part name ${name}`, () =>
      refused(
        withEntries((all) => [...all, stored(name)]),
        /outside the workbook/,
      ));
  }

  it("refuses more parts than a workbook has", () => {
    const many = Array.from({ length: MAX_ENTRIES + 1 }, (_, at) => stored(`p${at}`));
    refused(
      withEntries(() => many),
      /more parts/,
    );
  });

  it("refuses a bomb by its ratio, without unpacking it", () => {
    const packed = deflateRawSync(new Uint8Array(64 * 1024 * 1024));
    const bomb: Entry = { name: "xl/bomb.xml", packed, method: 8, crc: 0, size: 64 * 1024 * 1024 };
    refused(
      withEntries((all) => [...all, bomb]),
      /far more than a workbook/,
    );
  });

  it("refuses more bytes than it can hold, though each part is modest", () => {
    const size = MAX_INFLATED_BYTES / 4;
    const packed = new Uint8Array(size / 250);
    const parts = [1, 2, 3, 4, 5].map((at): Entry => ({ name: `xl/p${at}`, packed, method: 8, crc: 0, size }));
    refused(
      withEntries((all) => [...all, ...parts]),
      /more than Ragbook's local host can hold/,
    );
  });

  it("stops at a part that unpacks to more than it says", () => {
    const lie = (entry: Entry): Entry => (entry.name === "xl/workbook.xml" ? { ...entry, size: 10 } : entry);
    refused(
      withEntries((all) => all.map(lie)),
      /larger than it says/,
    );
  });

  it("notices a part whose bytes were changed", () => {
    const flip = (entry: Entry): Entry => (entry.name === "xl/workbook.xml" ? { ...entry, crc: entry.crc ^ 1 } : entry);
    refused(
      withEntries((all) => all.map(flip)),
      /checksum/,
    );
  });

  it("refuses a file cut off at any place", async () => {
    const whole = await fullWorkbook();
    for (let share = 1; share < 20; share++) {
      refused(whole.subarray(0, Math.floor((whole.length * share) / 20)), /damaged/);
    }
  });
});

describe("parts that mean harm", () => {
  const entity = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>`;
  for (const part of Object.keys(rawParts(SHEET))) {
    it(`refuses a document type in ${part}`, () => {
      refused(rawWorkbook(SHEET, { [part]: entity + (rawParts(SHEET)[part] ?? "") }), /document type/);
    });
  }

  it("refuses a document type between rows", () => {
    refused(rawWorkbook(SHEET.replace("<row", "<!DOCTYPE x><row")), /document type/);
    refused(rawWorkbook(SHEET.replace("<c ", "<!DOCTYPE x><c ")), /document type/);
  });

  it("refuses entities of its own", () => {
    refused(rawWorkbook(SHEET.replace("<v>1", `<f>&evil;</f><v>1`)), /&evil;/);
  });

  it("refuses elements without end", () => {
    const deep = "<a>".repeat(5000);
    refused(rawWorkbook(SHEET.replace("</worksheet>", `<extLst>${deep}`)), /damaged/);
    refused(rawWorkbook(SHEET, { "xl/workbook.xml": deep }), /damaged/);
    refused(rawWorkbook(SHEET, { "xl/workbook.xml": "<a".repeat(100_000) }), /damaged/);
    refused(rawWorkbook(SHEET, { "xl/workbook.xml": `<a ${"b".repeat(1_000_000)}` }), /damaged/);
  });

  it("refuses what Excel would call corrupt", () => {
    const rows = (inner: string): Uint8Array => rawWorkbook(worksheet(`<sheetData>${inner}</sheetData>`));
    refused(rows(`<row r="1"><c t="s"><v>0</v></c></row>`), /text is missing/);
    refused(rows(`<row r="1"><c><v>one</v></c></row>`), /number/);
    refused(rows(`<row r="1"/><row r="1048577"/>`), /beyond the sheet/);
    refused(rows(`<row r="2"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row>`), /twice/);
    refused(rows(`<row r="1"><c r="B1"/><c r="B1"/></row>`), /twice/);
    refused(rows(`<row r="1"><c r="XFE1"/></row>`), /beyond the sheet/);
    refused(rows(`<row r="1"><c r="A1"><v>1</v></row>`), /well-formed/);
    refused(rows(`<row r="1"><c r="A1"><v>1</v></c>`), /cut off|well-formed/);
  });

  it("refuses more cells than it can hold, before the memory is full", () => {
    const row = `<row>${"<c/>".repeat(16_384)}</row>`;
    const rows = row.repeat(Math.ceil(MAX_CELLS / 16_384) + 1);
    const noise = Array.from({ length: 40_000 }, (_, at) => `<!--${(at * 2654435761) % 4294967296}-->`).join("");
    refused(rawWorkbook(worksheet(`<sheetData>${rows}${noise}</sheetData>`)), /more than 3,000,000 cells/);
  }).timeout(60_000);
});
