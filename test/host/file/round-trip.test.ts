import assert from "node:assert/strict";
import type ExcelJS from "exceljs";
import { openBook, saveBook } from "../../../src/host/file/file";
import { Package } from "../../../src/host/file/package/package";
import { byExcelJs, fullWorkbook, rawParts, rawWorkbook, worksheet } from "./fixtures";

/** What an independent reader sees of a sheet. */
function account(sheet: ExcelJS.Worksheet): unknown {
  const cells: unknown[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    cells.push([row.number, row.height, row.hidden]);
    row.eachCell({ includeEmpty: true }, (cell) => {
      cells.push([cell.address, cell.value, cell.style, cell.isMerged, cell.note]);
    });
  });
  const model = sheet.model as unknown as Record<string, unknown>;
  const kept = [
    "merges",
    "dataValidations",
    "conditionalFormattings",
    "views",
    "pageSetup",
    "headerFooter",
    "cols",
    "state",
  ];
  return JSON.parse(JSON.stringify([cells, kept.map((key) => model[key])]));
}

describe("a workbook that is opened, changed elsewhere and saved", () => {
  it("keeps every part's bytes when nothing was changed", async () => {
    const bytes = await fullWorkbook();
    const [before, after] = [bytes, saveBook(openBook(bytes, "a.xlsx"))].map((each) => Package.read(each));
    assert.deepEqual(after?.names(), before?.names());
    for (const name of before?.names() ?? []) assert.deepEqual(after?.bytes(name), before?.bytes(name), name);
  });

  it("keeps the bytes of sheets, tables, notes and theme when a sheet is added", async () => {
    const bytes = await fullWorkbook();
    const book = openBook(bytes, "a.xlsx");
    book.addSheet("Committee summary").setValue(1, 1, "Committee summary");
    const [before, after] = [bytes, saveBook(book)].map((each) => Package.read(each));
    const rewritten = (before?.names() ?? []).filter((name) => !after?.has(name) || !same(before, after, name));
    assert.deepEqual(rewritten.sort(), [
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/sharedStrings.xml",
      "xl/workbook.xml",
    ]);
  });

  it("reads the same by another library after a cell and its look were changed on the other sheet", async () => {
    const bytes = await fullWorkbook();
    const book = openBook(bytes, "a.xlsx");
    const [tracker, data] = book.worksheets();
    assert.ok(tracker && data);
    data.setValue(20, 5, "edited");
    data.setStyle(20, 5, book.styles.restyle(data.styleAt(20, 5), { font: { bold: true } }));
    const saved = await byExcelJs(saveBook(book));
    const before = await byExcelJs(bytes);
    assert.deepEqual(
      account(saved.worksheets[0] as ExcelJS.Worksheet),
      account(before.worksheets[0] as ExcelJS.Worksheet),
    );
    assert.equal(saved.getWorksheet("Data & more")?.getCell("E20").value, "edited");
    assert.equal(saved.getWorksheet("Data & more")?.getCell("E20").font?.bold, true);
    assert.deepEqual(saved.definedNames.model, before.definedNames.model);
  });

  it("reads the same by another library where the sheet itself is written anew", async () => {
    const bytes = await fullWorkbook();
    const book = openBook(bytes, "a.xlsx");
    for (const sheet of book.worksheets()) sheet.setValue(40, 40, 1);
    const [saved, before] = [await byExcelJs(saveBook(book)), await byExcelJs(bytes)];
    for (const sheet of before.worksheets) sheet.getCell(40, 40).value = 1;
    before.worksheets.forEach((sheet, at) => {
      assert.deepEqual(account(saved.worksheets[at] as ExcelJS.Worksheet), account(sheet));
    });
  });

  it("writes the same bytes each time, and goes on from there", async () => {
    const book = openBook(await fullWorkbook(), "a.xlsx");
    book.addSheet("New").setValue(1, 1, "x");
    const first = saveBook(book);
    assert.deepEqual(saveBook(book), first);
    book.sheet("New")?.setValue(1, 1, "y");
    assert.equal(openBook(saveBook(book), "a.xlsx").sheet("New")?.value(1, 1), "y");
  });

  it("asks Excel to calculate when a cell that formulas may read was changed, and only then", async () => {
    const book = openBook(await fullWorkbook(), "a.xlsx");
    book.addSheet("New").setValue(1, 1, "x");
    assert.equal(openBook(saveBook(book), "a.xlsx").fullCalcOnLoad, false);
    book.worksheets()[0]?.setValue(3, 3, 1);
    assert.equal(openBook(saveBook(book), "a.xlsx").fullCalcOnLoad, true);
  });

  it("takes a removed sheet out with its parts, and leaves the others", async () => {
    const bytes = await fullWorkbook();
    const book = openBook(bytes, "a.xlsx");
    const gone = book.sheet("Action plan");
    assert.ok(gone);
    book.removeSheet(gone);
    const saved = saveBook(book);
    const names = Package.read(saved).names();
    assert.equal(
      names.some((name) => /comments|vmlDrawing|sheet1\.xml/.test(name)),
      false,
      names.join(),
    );
    assert.deepEqual(
      (await byExcelJs(saved)).worksheets.map((sheet) => sheet.name),
      ["Data & more"],
    );
  });
});

describe("parts that are no worksheets", () => {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const parts = rawParts(worksheet("<sheetData/>"));
  const relation = `<Relationship Id="rId9" Type="${type}/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId8" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`;
  const chartsheet = `<chartsheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`;
  const macros = new Uint8Array([1, 2, 3, 4]);
  const bytes = rawWorkbook("", {
    ...parts,
    "xl/chartsheets/sheet1.xml": chartsheet,
    "xl/vbaProject.bin": macros,
    "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace("</R", `${relation}</R`),
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace(
      "<sheets>",
      `<sheets><sheet name="Chart" sheetId="3" r:id="rId9"/>`,
    ),
  });

  it("keeps chart sheets in their place among the tabs, and macros as they are", () => {
    const book = openBook(bytes, "a.xlsm");
    assert.deepEqual(
      book.worksheets().map(({ name }) => name),
      ["One"],
    );
    book.addSheet("Two").setValue(1, 1, "x");
    book.sheet("One")?.setValue(1, 1, "y");
    const saved = saveBook(book);
    const read = openBook(saved, "a.xlsm");
    assert.deepEqual(
      read.sheets.map(({ name, kind }) => [name, kind]),
      [
        ["Chart", "chartsheet"],
        ["One", "worksheet"],
        ["Two", "worksheet"],
      ],
    );
    assert.equal(Package.read(saved).text("xl/chartsheets/sheet1.xml"), chartsheet);
    assert.deepEqual(Package.read(saved).bytes("xl/vbaProject.bin"), macros);
  });
});

describe("what stands around the rows and is not modelled", () => {
  const before = `<sheetPr><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>`;
  const after =
    `<phoneticPr fontId="1"/><ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>` +
    `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>` +
    `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups><x14:sparklineGroup/></x14:sparklineGroups></ext></extLst>`;
  const bytes = rawWorkbook(
    worksheet(`${before}<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${after}`),
  );

  it("stays in the file's own words when cells, merges and print set-up change, everything in the schema's order", () => {
    const book = openBook(bytes, "a.xlsx");
    const [sheet] = book.sheets;
    assert.ok(sheet);
    sheet.setValue(2, 2, 5);
    sheet.merges.push({ top: 3, left: 1, bottom: 3, right: 2 });
    sheet.page.orientation = "landscape";
    sheet.page.rowBreaks = [4];
    sheet.tabColour = "#F6C660";
    const xml = Package.read(saveBook(book)).text("xl/worksheets/sheet1.xml") ?? "";
    for (const kept of [
      ...after.split(/(?=<ignored|<mc:Alt|<extLst)/),
      `<selection activeCell="B2" sqref="B2"/>`,
      `<outlinePr summaryBelow="0"/>`,
    ]) {
      assert.ok(xml.includes(kept), kept);
    }
    const order = [
      "sheetPr",
      "dimension",
      "sheetViews",
      "sheetData",
      "mergeCells",
      "phoneticPr",
      "pageMargins",
      "pageSetup",
      "rowBreaks",
      "ignoredErrors",
      "mc:AlternateContent",
      "extLst",
    ];
    const places = order.map((name) => xml.indexOf(`<${name}`));
    assert.deepEqual(
      places,
      [...places].sort((one, two) => one - two),
    );
    assert.equal(places.includes(-1), false);
  });
});

function same(one: Package | undefined, two: Package | undefined, name: string): boolean {
  return Buffer.compare(one?.bytes(name) ?? new Uint8Array(), two?.bytes(name) ?? new Uint8Array()) === 0;
}
