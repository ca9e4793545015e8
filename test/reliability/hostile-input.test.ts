/** Files that mean harm, put through the command line as an officer's script would. */
import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deflateRawSync } from "node:zlib";
import { run } from "../../src/cli/run";
import { openFile } from "../../src/host/file/disk";
import { saveBook } from "../../src/host/file/file";
import { readZip, writeZip, type Entry } from "../../src/host/file/package/zip";
import { TRACKER, writeWorkbook } from "../builders/workbook";
import { partsOf, rawParts, rawWorkbook, worksheet } from "../host/file/fixtures";

const AS_AT = ["--as-at", "2018-01-31"];
const folder = mkdtempSync(path.join(tmpdir(), "ragbook-hostile-"));

function fileOf(bytes: Uint8Array, name = "tracker.xlsx"): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** Exit 2, nothing on standard output, at most two lines on standard error, no talk of code. */
async function refused(file: string, why: RegExp): Promise<void> {
  for (const command of [
    ["check", file],
    ["review", file, "--out", path.join(folder, "out.xlsx")],
  ]) {
    const { out, err, exit } = await run([...command, ...AS_AT]);
    assert.deepEqual([exit, out], [2, ""]);
    assert.match(err, why);
    assert.ok(err.trimEnd().split("\n").length <= 2, err);
    assert.doesNotMatch(err, /\bat \S+ \(|TypeError|undefined|\[object/);
  }
}

async function actionsIn(file: string): Promise<any[]> {
  const { out, err, exit } = await run(["read", file, ...AS_AT, "--json"]);
  assert.deepEqual([exit, err], [0, ""]);
  return JSON.parse(out).actions as any[];
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const cell = (ref: string, words: string): string =>
  `<c${ref && ` r="${ref}"`} t="inlineStr"><is><t>${words}</t></is></c>`;
const HEADINGS = ["Ref", "Action", "Owner", "Due", "Progress"];
const ACTION = ["1", "Keep one register of contracts", "Head of Procurement", "30 September 2017", "Half built."];
const row = (cells: readonly string[], number?: number): string =>
  `<row${number ? ` r="${number}"` : ""}>${cells.map((words, at) => cell(number ? "ABCDE"[at]! + number : "", words)).join("")}</row>`;
const trackerXml = (dimension = "", more = ""): string =>
  worksheet(`${dimension}<sheetData>${row(HEADINGS, 1)}${row(ACTION, 2)}${more}</sheetData>`);

describe("files that mean harm, through the command line", () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)];
  const encrypted = [...compound, ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0])];
  const entity = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>`;
  const entries = (): Entry[] => readZip(rawWorkbook(trackerXml()));
  const bomb = (): Uint8Array => {
    const size = 1024 * 1024 * 1024;
    const packed = deflateRawSync(new Uint8Array(size / 64));
    return writeZip([...entries(), { name: "xl/bomb.xml", packed, method: 8, crc: 0, size }]);
  };
  const table: readonly [string, () => Uint8Array, RegExp][] = [
    ["an empty file", () => new Uint8Array(), /is empty/],
    ["an old workbook", () => new Uint8Array(compound), /old Excel format \(\.xls\)/],
    ["an encrypted workbook", () => new Uint8Array(encrypted), /password/],
    ["a CSV file", () => text("Ref,Action,Due\n1,Agree the plan,By 31st October 2017\n"), /CSV/],
    ["a web page", () => text("<html><script>alert(1)</script></html>"), /web page/],
    ["a bomb of a gigabyte", bomb, /far more than a workbook|hold/],
    [
      "two parts of one name",
      () => writeZip([...entries(), ...entries().filter(({ name }) => name === "xl/workbook.xml")]),
      /two parts of the same name/,
    ],
    ["a document type", () => rawWorkbook(entity + trackerXml()), /document type/],
    ["an entity of its own", () => rawWorkbook(trackerXml().replace("Half built.", "&a;")), /&a;/],
    [
      "a million rows that are full",
      () => rawWorkbook(trackerXml("", `<row>${"<c/>".repeat(400)}</row>`.repeat(10_000))),
      /far more than a workbook/,
    ],
    ["a row beyond the sheet", () => rawWorkbook(trackerXml("", row(ACTION, 1_048_577))), /beyond the sheet/],
    ["a cell that stands twice", () => rawWorkbook(trackerXml("", row(ACTION, 2))), /twice/],
    [
      "a part name that leads outside",
      () => writeZip([...entries(), { ...entries()[0]!, name: "../evil" }]),
      /outside/,
    ],
    ["elements without end", () => rawWorkbook(trackerXml("", "<row><c>".repeat(10_000))), /damaged/],
    ...Object.keys(rawParts(trackerXml()))
      .filter((part) => part !== "xl/worksheets/sheet1.xml")
      .map((part): [string, () => Uint8Array, RegExp] => [
        `no ${part}`,
        () => writeZip(entries().filter(({ name }) => name !== part)),
        /damaged|missing|zip file|not an Excel workbook|no workbook|no sheet/,
      ]),
  ];
  for (const [what, bytes, why] of table) {
    it(`refuses ${what}`, () => refused(fileOf(bytes()), why)).timeout(60_000);
  }

  it("refuses a sheet with a stray cell in its last corner, and names the sheet and the cell", () =>
    refused(
      fileOf(rawWorkbook(trackerXml("", `<row r="1048576">${cell("XFD1048576", "end")}</row>`))),
      /“One” reaches to XFD1048576/,
    ));

  it("refuses a folder, a device and a name that is no file's", async () => {
    await refused(folder, /folder/);
    await refused(path.join(folder, "none\u0000.xlsx"), /none/);
    await refused("/dev/null", /empty/);
  });

  it("refuses what a workbook keeps of Ragbook when it is not Ragbook's", async () => {
    const reviewed = path.join(folder, "reviewed.xlsx");
    await run(["review", await writeWorkbook(TRACKER), "--out", reviewed]);
    const bytes = saveBook(openFile(reviewed));
    const parts = partsOf(bytes);
    const part = Object.keys(parts).find((name) => parts[name]?.includes("urn:ragbook:state"))!;
    const states: readonly [string, RegExp][] = [
      ["{", /not in Ragbook’s form|cannot be read/],
      ["null", /not in Ragbook’s form/],
      ['{"version":9}', /newer Ragbook/],
      ['{"version":1,"settings":{"dueSoonDays":"soon"}}', /fault/],
      ["[".repeat(100_000), /not in Ragbook’s form|cannot be read/],
    ];
    for (const [json, why] of states) {
      const harmed = readZip(bytes).filter(({ name }) => name !== part);
      const packed = text(`<ragbook xmlns="urn:ragbook:state:1">${json.replaceAll('"', "&quot;")}</ragbook>`);
      await refused(fileOf(writeZip([...harmed, stored(part, packed)])), why);
    }
  });
});

/** An entry of the zip that is not packed. */
function stored(name: string, packed: Uint8Array): Entry {
  const [entry] = readZip(rawWorkbook(trackerXml(), { [name]: packed })).filter((each) => each.name === name);
  return entry!;
}

describe("workbooks that are odd and sound, through the command line", () => {
  const odd: readonly [string, () => string][] = [
    ["a dimension of the whole sheet around ten cells", () => trackerXml(`<dimension ref="A1:XFD1048576"/>`)],
    ["cells and rows without references", () => worksheet(`<sheetData>${row(HEADINGS)}${row(ACTION)}</sheetData>`)],
    ["formats down to the last row", () => trackerXml("", `<row r="1048576"><c r="A1048576" s="0"/></row>`)],
    [
      "columns that are formatted to the end",
      () => trackerXml().replace("<sheetData>", `<cols><col min="1" max="16384" width="12"/></cols><sheetData>`),
    ],
  ];
  for (const [what, xml] of odd) {
    it(`reads ${what}`, async () => {
      const actions = await actionsIn(fileOf(rawWorkbook(xml())));
      assert.deepEqual(
        actions.map(({ row: at, due }) => [at, due.end]),
        [[2, "2017-09-30"]],
      );
    }).timeout(60_000);
  }

  it("reads cells of 32,767 characters, and writes them back whole", async () => {
    const long = "The register is half built, and the next step follows in May. ".repeat(600).slice(0, 32_767);
    const file = await writeWorkbook(
      TRACKER.map((cells, at) => (at < 3 ? cells : cells.map((c, i) => (i === 5 ? long : c)))),
    );
    const out = path.join(folder, "long.xlsx");
    const { exit } = await run(["review", file, "--out", out, "--json"]);
    assert.equal(exit, 0);
    assert.equal(openFile(out).sheets[0]?.value(4, 6), long);
  }).timeout(60_000);
});
