/** Workbooks for the tests: a full one by exceljs, and small ones from raw parts. */
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { Package } from "../../../src/host/file/package/package";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Everything that exceljs can write and a tracker may hold, on two sheets. */
export async function fullWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = new Date(Date.UTC(2018, 0, 15));
  const tracker = book.addWorksheet("Action plan", { properties: { tabColor: { argb: "FF1F4E79" } } });
  tracker.views = [{ state: "frozen", ySplit: 2, xSplit: 1, showGridLines: false, zoomScale: 80 }];
  tracker.mergeCells("A1:D1");
  tracker.getCell("A1").value = "Action plan, progress update to September 2017";
  tracker.getRow(2).values = ["Ref", "Action", "Due", "Done"];
  tracker.getRow(3).values = ["01.05", { richText: [{ text: "Agree ", font: { bold: true } }, { text: "the plan" }] }];
  tracker.getCell("C3").value = new Date(Date.UTC(2017, 9, 31));
  tracker.getCell("C3").numFmt = "dd/mm/yyyy";
  tracker.getCell("D3").value = { formula: "IF(C3>0,1,0)", result: 1 };
  tracker.getCell("B4").value = " spaces, tabs\tand\nlines ";
  tracker.getCell("C4").value = { error: "#REF!" };
  tracker.getCell("D4").value = true;
  tracker.getCell("B3").fill = { type: "pattern", pattern: "solid", fgColor: { theme: 4 } };
  tracker.getCell("B4").font = { strike: true, underline: true, color: { argb: "FFA8201A" }, size: 9, name: "Arial" };
  tracker.getCell("B4").border = { top: { style: "thin", color: { argb: "FF5B6875" } }, bottom: { style: "double" } };
  tracker.getCell("B4").alignment = { wrapText: true, indent: 1, vertical: "top" };
  tracker.getRow(5).hidden = true;
  tracker.getRow(6).height = 42;
  tracker.getColumn(2).width = 60;
  tracker.getColumn(4).hidden = true;
  tracker.getCell("A7").value = { text: "guidance", hyperlink: "https://example.org/a?b=1&c=2" };
  tracker.getCell("E3").note = "A note of the officer";
  tracker.getCell("D3").dataValidation = { type: "list", allowBlank: true, formulae: ['"Red,Amber,Green"'] };
  tracker.addConditionalFormatting({
    ref: "D3:D9",
    rules: [{ type: "expression", priority: 1, formulae: ["D3=1"], style: { font: { bold: true } } }],
  });
  tracker.pageSetup = { orientation: "landscape", paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  tracker.pageSetup.printArea = "A1:D9";
  tracker.pageSetup.printTitlesRow = "1:2";
  tracker.headerFooter.oddFooter = "&LPlan&RPage &P of &N";
  const data = book.addWorksheet("Data & more", { state: "hidden" });
  data.addTable({
    name: "Owners",
    ref: "B2",
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: true },
    columns: [{ name: "Owner" }, { name: "Count" }],
    rows: [
      ["AD Finance", 2],
      ["Director of Place", 3],
    ],
  });
  for (let row = 10; row < 14; row++) data.getCell(`A${row}`).value = row;
  data.fillFormula("B10:B13", "A10*2", [20, 22, 24, 26]);
  book.definedNames.add("'Data & more'!$B$3:$C$4", "Owner_list");
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A workbook of raw parts: a sheet's XML, and whatever else should stand in the package. */
export function rawWorkbook(sheet: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const pkg = new Package();
  for (const [name, text] of Object.entries({ ...rawParts(sheet), ...more })) pkg.write(name, text);
  return pkg.zip();
}

/** `<worksheet>` around what is given. */
export function worksheet(inner: string): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}</worksheet>`;
}

export function rawParts(sheet: string): Record<string, string> {
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return {
    "[Content_Types].xml":
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="One" sheetId="7" r:id="rId1"/></sheets></workbook>`,
    "xl/worksheets/sheet1.xml": sheet,
  };
}

export async function byExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return book;
}

/** The texts of all parts of a workbook file. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
