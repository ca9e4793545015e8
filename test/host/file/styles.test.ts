import assert from "node:assert/strict";
import { PLAIN_STYLE, type StyleChange } from "../../../src/host/file/book";
import { newBook, openBook, saveBook } from "../../../src/host/file/file";
import { Package } from "../../../src/host/file/package/package";
import { tinted } from "../../../src/host/file/styles/colours";
import { byExcelJs, fullWorkbook, rawParts, rawWorkbook, worksheet } from "./fixtures";

describe("styles", () => {
  it("resolves theme colours, tints and indexed colours", async () => {
    const book = openBook(await fullWorkbook(), "a.xlsx");
    const sheet = book.sheets[0];
    assert.ok(sheet);
    const fill = book.styles.style(sheet.styleAt(3, 2)).fill;
    assert.deepEqual(fill, { pattern: "solid", colour: book.theme.colours[4], lines: null });
    const style = book.styles.style(sheet.styleAt(4, 2));
    assert.deepEqual([style.font.strike, style.font.underline, style.font.colour], [true, "single", "#A8201A"]);
    assert.deepEqual(style.borders.top, { style: "thin", colour: "#5B6875" });
    assert.deepEqual([style.alignment.wrap, style.alignment.indent, style.alignment.vertical], [true, 1, "top"]);
    assert.equal(book.styles.style(sheet.styleAt(3, 3)).format, "dd/mm/yyyy");
  });

  // Excel's own results for its theme colours, lighter 80% to darker 50%.
  for (const [colour, tint, expected] of [
    ["#4472C4", 0.8, "#DAE3F3"],
    ["#4472C4", 0.4, "#8FAADC"],
    ["#4472C4", -0.25, "#2F5597"],
    ["#FFFFFF", -0.15, "#D9D9D9"],
    ["#000000", 0.5, "#808080"],
    ["#ED7D31", -0.5, "#843C0C"],
  ] as const) {
    it(`tints ${colour} by ${tint} as Excel does`, () => {
      const channels = (text: string): number[] => [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16));
      const got = channels(tinted(colour, tint));
      // Excel rounds at another step: one in 255 is no difference.
      channels(expected).forEach((channel, at) => assert.ok(Math.abs(channel - (got[at] ?? 0)) <= 1, `${got.join()}`));
    });
  }

  it("keeps every index that the file had, and adds each new style once", async () => {
    const book = openBook(await fullWorkbook(), "a.xlsx");
    const before = Array.from({ length: book.styles.count }, (_, index) => book.styles.style(index));
    const red = book.styles.restyle(1, { font: { colour: "#A8201A" } });
    assert.equal(book.styles.restyle(1, { font: { colour: "#A8201A" } }), red);
    assert.equal(book.styles.intern(book.styles.style(red)), red);
    assert.equal(book.styles.restyle(red, { font: { colour: before[1]?.font.colour ?? "" } }), 1);
    const saved = openBook(saveBook(book), "a.xlsx");
    before.forEach((style, index) => assert.deepEqual(saved.styles.style(index), style));
    assert.deepEqual(saved.styles.style(red), book.styles.style(red));
  });

  const changes: Record<string, StyleChange> = {
    font: {
      font: {
        name: "Arial",
        size: 9.5,
        italic: true,
        bold: true,
        underline: "double",
        strike: true,
        position: "superscript",
      },
    },
    fill: { fill: { pattern: "solid", colour: "#CFE8D6", lines: null } },
    pattern: { fill: { pattern: "lightUp", colour: "#FFFFFF", lines: "#123A6B" } },
    borders: {
      borders: { left: { style: "medium", colour: "#5B6875" }, bottom: { style: "hair", colour: "#C8D0D8" } },
    },
    alignment: { alignment: { horizontal: "center", vertical: "top", wrap: true, indent: 2, rotation: 45 } },
    format: { format: '" ● "@' },
    date: { format: "d mmm yyyy" },
    percent: { format: "0%" },
    protection: { locked: false, formulaHidden: true },
    quoted: { quotePrefix: true },
  };
  for (const [name, change] of Object.entries(changes)) {
    it(`writes and reads ${name}, on a plain style and on one with everything`, async () => {
      for (const book of [newBook(), openBook(await fullWorkbook(), "a.xlsx")]) {
        const index = book.styles.restyle(book.sheets[0]?.styleAt(4, 2) ?? 0, change);
        assert.deepEqual(openBook(saveBook(book), "a.xlsx").styles.style(index), book.styles.style(index));
      }
    });
  }

  it("keeps a theme colour where only another part of the font changes", async () => {
    const book = newBook();
    const bold = book.styles.restyle(0, { font: { bold: true } });
    book.sheets[0]?.setStyle(1, 1, bold);
    const saved = saveBook(book);
    assert.match(Package.read(saved).text("xl/styles.xml") ?? "", /<font><b\/><sz val="11"\/><color theme="1"\/>/);
    assert.equal((await byExcelJs(saved)).worksheets[0]?.getCell("A1").font?.bold, true);
  });

  it("adds a fill where the styles part has hardly anything, so that it shows", async () => {
    const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fills/></styleSheet>`;
    const parts = rawParts(worksheet("<sheetData/>"));
    const relations = parts["xl/_rels/workbook.xml.rels"] ?? "";
    const book = openBook(
      rawWorkbook(worksheet("<sheetData/>"), {
        "xl/styles.xml": styles,
        "xl/_rels/workbook.xml.rels": relations.replaceAll("sharedStrings", "styles"),
      }),
      "a.xlsx",
    );
    const green = book.styles.restyle(0, { fill: { pattern: "solid", colour: "#CFE8D6", lines: null } });
    book.sheets[0]?.setStyle(1, 1, green);
    const saved = saveBook(book);
    assert.equal(openBook(saved, "a.xlsx").styles.style(green).fill.colour, "#CFE8D6");
    const fill = (await byExcelJs(saved)).worksheets[0]?.getCell("A1").fill;
    assert.deepEqual(fill && "fgColor" in fill ? fill.fgColor : null, { argb: "FFCFE8D6" });
  });

  it("opens a book without styles, theme and shared strings, and adds them when they are needed", () => {
    const sheet = worksheet(`<sheetData><row r="1"><c r="A1" s="9"><v>1</v></c></row></sheetData>`);
    const book = openBook(rawWorkbook(sheet), "a.xlsx");
    assert.deepEqual(book.styles.style(9), PLAIN_STYLE);
    book.sheets[0]?.setValue(2, 1, "words");
    book.sheets[0]?.setStyle(2, 1, book.styles.restyle(0, { font: { bold: true } }));
    const saved = openBook(saveBook(book), "a.xlsx");
    assert.equal(saved.sheets[0]?.value(2, 1), "words");
    assert.equal(saved.styles.style(saved.sheets[0]?.styleAt(2, 1) ?? 0).font.bold, true);
    assert.equal(Object.hasOwn(rawParts(sheet), "xl/styles.xml"), false);
  });
});
