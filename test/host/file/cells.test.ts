import assert from "node:assert/strict";
import { CellError } from "../../../src/host/file/book";
import { openBook, saveBook } from "../../../src/host/file/file";
import type { Sheet } from "../../../src/host/file/sheet";
import { byExcelJs, rawParts, rawWorkbook, worksheet } from "./fixtures";

function first(bytes: Uint8Array): Sheet {
  const [sheet] = openBook(bytes, "a.xlsx").sheets;
  assert.ok(sheet);
  return sheet;
}

const rows = (inner: string): Sheet => first(rawWorkbook(worksheet(`<sheetData>${inner}</sheetData>`)));

/** Writes the sheet again and reads it back. */
function again(bytes: Uint8Array): Sheet {
  const book = openBook(bytes, "a.xlsx");
  book.sheets[0]?.makeRow(1);
  return first(saveBook(book));
}

describe("cells of unusual files", () => {
  it("counts rows and cells that give no reference", () => {
    const sheet = rows(
      `<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row/><row><c t="b"><v>1</v></c></row>`,
    );
    assert.deepEqual(
      [1, 4, 5].map((column) => sheet.value(1, column)),
      [1, 2, 3],
    );
    assert.equal(sheet.value(3, 1), true);
  });

  it("finds the used range among real cells, whatever the sheet claims", () => {
    const bytes = rawWorkbook(
      worksheet(
        `<dimension ref="A1:XFD1048576"/><sheetData><row r="3"><c r="C3"><v>1</v></c><c r="E3" s="0"/></row></sheetData>`,
      ),
    );
    assert.deepEqual(first(bytes).usedRange(), { top: 3, left: 3, bottom: 3, right: 5 });
    assert.deepEqual(first(bytes).usedRange(true), { top: 3, left: 3, bottom: 3, right: 3 });
  });

  it("reads every type of value", () => {
    const sheet = rows(
      `<row><c t="str"><v>a&amp;b</v></c><c t="inlineStr"><is><t> x </t></is></c><c t="e"><v>#N/A</v></c>` +
        `<c t="d"><v>2017-10-31T12:00:00</v></c><c t="n"><v>1E3</v></c><c><v/></c><c t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></is></c></row>`,
    );
    const values = [1, 2, 3, 4, 5, 6, 7].map((column) => sheet.value(1, column));
    assert.deepEqual(values, ["a&b", " x ", CellError.of("#N/A"), 43039.5, 1000, null, "ab"]);
    assert.match(sheet.cell(1, 7)?.rich?.xml ?? "", /<b\/>/);
  });

  it("counts ISO dates from 1904 where the book does", () => {
    const workbook = (rawParts("")["xl/workbook.xml"] ?? "").replace("<sheets>", `<workbookPr date1904="1"/><sheets>`);
    const sheet = worksheet(`<sheetData><row><c t="d"><v>1904-01-02</v></c></row></sheetData>`);
    const book = openBook(rawWorkbook(sheet, { "xl/workbook.xml": workbook }), "a.xlsx");
    assert.equal(book.date1904, true);
    assert.equal(book.sheets[0]?.value(1, 1), 1);
  });

  it("reads strict files, and writes them so that they open again", () => {
    const strict = (xml: string): string =>
      xml
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        );
    const parts = rawParts(worksheet(`<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>`));
    const bytes = rawWorkbook("", Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strict(xml)])));
    assert.equal(again(bytes).value(1, 1), 5);
  });

  it("reads parts whose elements all have a prefix", () => {
    const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=[a-z])/g, "<$1x:").replace("xmlns=", "xmlns:x=");
    const sheet = worksheet(
      `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>words</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`,
    );
    const bytes = rawWorkbook(prefixed(sheet), { "xl/workbook.xml": prefixed(rawParts("")["xl/workbook.xml"] ?? "") });
    assert.equal(again(bytes).value(1, 1), "words");
    assert.deepEqual(again(bytes).merges, [{ top: 1, left: 1, bottom: 1, right: 2 }]);
  });

  it("reads UTF-16 parts and comments among cells", () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?>${worksheet(`<sheetData><!-- <row> --><row><!-- c --><c t="str"><v>é<![CDATA[<&]]></v></c></row></sheetData>`)}`;
    const bytes = rawWorkbook("", {
      "xl/worksheets/sheet1.xml": new Uint8Array(Buffer.from(`\ufeff${xml}`, "utf16le")),
    });
    assert.equal(again(bytes).value(1, 1), "é<&");
  });

  it("keeps the longest text, control characters, escapes and edges of white space", async () => {
    const book = openBook(rawWorkbook(worksheet("<sheetData/>")), "a.xlsx");
    const texts = [
      "x".repeat(32_767),
      "a\rb\r\nc\td",
      "_x000D_ is literal",
      "\u0001 \u001f",
      " lead and trail ",
      "\ud800 alone",
      "😀 &<>\"'",
      "",
      "=1+1",
    ];
    texts.forEach((text, at) => book.sheets[0]?.setValue(at + 1, 1, text));
    const saved = saveBook(book);
    const read = first(saved);
    texts.forEach((text, at) => assert.equal(read.value(at + 1, 1), text));
    const other = (await byExcelJs(saved)).worksheets[0];
    assert.equal(other?.getCell("A1").value, texts[0]);
    assert.equal(other?.getCell("A9").value, "=1+1");
  });

  it("keeps attributes that it does not know, of rows and cells", () => {
    const xml = `<sheetData><row r="2" outlineLevel="1" collapsed="1"><c r="A2" cm="1" ph="1"><f t="array" ref="A2">1</f><v>1</v></c></row></sheetData>`;
    const cell = again(rawWorkbook(worksheet(xml)));
    assert.equal(cell.row(2)?.extra, ' outlineLevel="1" collapsed="1"');
    assert.equal(cell.cell(2, 1)?.extra, ' cm="1" ph="1"');
    assert.deepEqual(cell.cell(2, 1)?.formula, { text: "1", attributes: { t: "array", ref: "A2" } });
  });

  it("opens a million rows without a reference and keeps none that say nothing", () => {
    const noise = Array.from({ length: 30_000 }, (_, at) => `<row r="${at * 7 + 1}" ht="${15 + (at % 9)}"/>`).join("");
    const sheet = rows(`${noise}${"<row/>".repeat(830_000)}`);
    assert.equal(sheet.rows.length, 30_000);
    assert.equal(sheet.usedRange(), null);
  }).timeout(30_000);
});

describe("formulas", () => {
  const shared =
    `<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+Sheet2!A1&amp;"A1"</f><v>1</v></c></row>` +
    `<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>`;

  it("reads a cell that follows a shared formula", () => {
    assert.equal(rows(shared).formulaAt(3, 2), `=A3*$C$1+Sheet2!A3&"A1"`);
    assert.equal(rows(shared).formulaAt(1, 1), null);
  });

  it("sets the followers free when the first is overwritten", () => {
    const sheet = rows(shared);
    sheet.setValue(1, 2, 9);
    assert.equal(sheet.formulaAt(1, 2), null);
    assert.equal(sheet.formulaAt(2, 2), `=A2*$C$1+Sheet2!A2&"A1"`);
    assert.deepEqual(sheet.cell(3, 2)?.formula?.attributes, {});
  });

  it("keeps shared formulas as they are when another cell changes", () => {
    const sheet = again(rawWorkbook(worksheet(`<sheetData>${shared}</sheetData>`)));
    assert.deepEqual(sheet.cell(1, 2)?.formula?.attributes, { t: "shared", ref: "B1:B3", si: "0" });
    assert.deepEqual(sheet.cell(2, 2)?.formula, { text: "", attributes: { t: "shared", si: "0" } });
    assert.equal(sheet.value(3, 2), 3);
  });
});
