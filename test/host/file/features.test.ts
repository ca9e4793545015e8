import assert from "node:assert/strict";
import type { Book, Sheet, Table } from "../../../src/host/file/book";
import { newBook, openBook, saveBook } from "../../../src/host/file/file";
import { Package } from "../../../src/host/file/package/package";
import { byExcelJs, fullWorkbook } from "./fixtures";

const again = (book: Book): Book => openBook(saveBook(book), "a.xlsx");

/** What `change` did to a sheet is there after saving, on an empty sheet and on one with everything. */
async function survives(
  change: (sheet: Sheet, book: Book) => void,
  of: (sheet: Sheet, book: Book) => unknown,
): Promise<void> {
  for (const book of [newBook("Action plan"), openBook(await fullWorkbook(), "a.xlsx")]) {
    const [sheet] = book.sheets;
    assert.ok(sheet);
    change(sheet, book);
    const expected = structuredClone(of(sheet, book));
    const read = again(book);
    assert.deepEqual(of(read.sheets[0] as Sheet, read), expected);
  }
}

export function table(name: string, columns: readonly string[], top: number, bottom: number, id: number): Table {
  return {
    id,
    name,
    ref: { top, left: 1, bottom, right: columns.length },
    hasHeaders: true,
    hasTotals: false,
    columns: columns.map((column) => ({ name: column, totalsLabel: null, totalsFunction: null })),
    style: "TableStyleLight1",
    showFirstColumn: false,
    showLastColumn: false,
    showRowStripes: true,
    showColumnStripes: false,
    filterButtons: true,
    part: null,
  };
}

describe("what a sheet holds beside its cells", () => {
  it("view and tab colour", () =>
    survives(
      (sheet) => {
        sheet.tabColour = "#F6C660";
        sheet.view = { frozenRows: 3, frozenColumns: 0, gridlines: false, headings: false, zoom: 120 };
      },
      (sheet) => [sheet.tabColour, sheet.view],
    ));

  it("no frozen panes any more", () =>
    survives(
      (sheet) => {
        sheet.view = { ...sheet.view, frozenRows: 0, frozenColumns: 0 };
      },
      (sheet) => sheet.view,
    ));

  it("columns and rows", () =>
    survives(
      (sheet) => {
        sheet.setColumns(2, 5, { width: 33 });
        sheet.setColumns(4, 4, { hidden: true });
        sheet.setRow(9, { height: 21.5, customHeight: true });
        sheet.setRow(10, { hidden: true });
      },
      (sheet) => [sheet.columns, sheet.row(9)?.height, sheet.row(10)?.hidden],
    ));

  it("merges, filter, protection, links and custom properties", () =>
    survives(
      (sheet) => {
        sheet.merges = [{ top: 20, left: 1, bottom: 21, right: 4 }];
        sheet.autoFilter = { top: 2, left: 1, bottom: 9, right: 4 };
        sheet.protection = { sheet: "1", formatCells: "0" };
        sheet.hyperlinks = [
          {
            box: { top: 1, left: 1, bottom: 1, right: 1 },
            target: null,
            location: "'Data & more'!B2",
            tooltip: null,
            display: "x",
          },
          {
            box: { top: 2, left: 1, bottom: 2, right: 1 },
            target: "https://example.org/?a=1&b=2",
            location: "top",
            tooltip: "t",
            display: null,
          },
        ];
        sheet.customProperties = new Map([
          ["ragbook.sheet", "committee-summary — é"],
          ["__proto__", "x"],
        ]);
      },
      (sheet) => [sheet.merges, sheet.autoFilter, sheet.protection, sheet.hyperlinks, [...sheet.customProperties]],
    ));

  it("validation and conditional formats", () =>
    survives(
      (sheet) => {
        sheet.validations = [
          ...sheet.validations,
          {
            boxes: [{ top: 30, left: 2, bottom: 40, right: 2 }],
            type: "list",
            operator: "between",
            formula1: '"Agreed,Not agreed"',
            formula2: null,
            errorStyle: "warning",
            allowBlank: true,
            hideDropDown: false,
            showInputMessage: true,
            showErrorMessage: false,
            errorTitle: null,
            error: "one\ntwo",
            promptTitle: "Decision",
            prompt: null,
          },
        ];
        const xml = `<cfRule type="expression" priority="9"><formula>A1&lt;2</formula></cfRule>`;
        sheet.conditionalFormats = [
          {
            id: 0,
            boxes: [{ top: 1, left: 1, bottom: 3, right: 3 }],
            type: "expression",
            priority: 9,
            xml,
            look: null,
          },
        ];
      },
      (sheet) => [sheet.validations, sheet.conditionalFormats],
    ));

  it("page set-up, print area and titles, headers and breaks", () =>
    survives(
      (sheet) => {
        sheet.page = {
          ...sheet.page,
          orientation: "landscape",
          paper: 9,
          fit: { width: 1, height: 0 },
          margins: { top: 0.45, bottom: 0.6, left: 0.35, right: 0.35, header: 0.3, footer: 0.3 },
          centreHorizontally: true,
          firstPage: 3,
          headerFooter: {
            ...sheet.page.headerFooter,
            oddFooter: "&LPlan && more&CAs at&RPage &P of &N",
            differentFirst: true,
            firstFooter: "&L1",
          },
          printArea: [{ top: 1, left: 1, bottom: 58, right: 14 }],
          titleRows: { first: 12, last: 12 },
          titleColumns: { first: 1, last: 2 },
          rowBreaks: [20, 40],
          columnBreaks: [5],
        };
      },
      (sheet) => sheet.page,
    ));

  it("the sheet's and the book's own names", () =>
    survives(
      (sheet, book) => {
        book.names.push({ name: "Rate", formula: "0.5", sheet: null, hidden: true, comment: "c", extra: {} });
        book.names.push({
          name: "Local",
          formula: "'Action plan'!$A$1",
          sheet,
          hidden: false,
          comment: null,
          extra: {},
        });
      },
      (_, book) => book.names.map((each) => [each.name, each.formula, each.sheet?.name ?? null, each.hidden]).sort(),
    ));

  it("settings of add-ins, custom XML, protection and calculation of the book", () =>
    survives(
      (_, book) => {
        book.settings.push({
          id: "0f9b5bd1-0000-4000-8000-0000000000a1",
          version: "1.0.0.0",
          values: new Map([["rules", '{"a":[1,"&<"]}']]),
        });
        book.customXml.push({
          id: "{0F9B5BD1-0000-4000-8000-0000000000A2}",
          xml: `<history xmlns="urn:ragbook"/>`,
          part: null,
        });
        book.protection = { lockStructure: "1" };
        book.calculation = "manual";
      },
      (_, book) => [book.settings, book.customXml.map(({ id, xml }) => [id, xml]), book.protection, book.calculation],
    ));

  it("order, names and visibility of sheets, and which is in front", async () => {
    const book = openBook(await fullWorkbook(), "a.xlsx");
    const added = book.addSheet("It's new");
    book.sheets = [added, ...book.sheets.filter((sheet) => sheet !== added).reverse()];
    book.activeSheet = 0;
    added.setValue(1, 1, "x");
    const [plan] = book.sheets.filter(({ name }) => name === "Action plan");
    assert.ok(plan);
    plan.name = "Renamed & moved";
    const read = again(book);
    assert.deepEqual(
      read.sheets.map(({ name, visibility, id }) => [name, visibility, id]),
      book.sheets.map(({ name, visibility, id }) => [name, visibility, id]),
    );
    assert.deepEqual(read.sheets[2]?.page.printArea, [{ top: 1, left: 1, bottom: 9, right: 4 }]);
    const text = Package.read(saveBook(book)).text("xl/worksheets/sheet1.xml") ?? "";
    assert.doesNotMatch(text, /tabSelected="1"/);
  });
});

describe("Excel Tables", () => {
  it("writes tables that other readers know, and reads them back", async () => {
    const book = openBook(await fullWorkbook(), "a.xlsx");
    const sheet = book.addSheet("Progress");
    ["Ref", "Target\ndate", "Status"].forEach((name, at) => sheet.setValue(3, at + 1, name));
    sheet.setValue(4, 1, "1");
    sheet.tables.push(table("rb_progress", ["Ref", "Target\ndate", "Status"], 3, 5, book.nextTableId()));
    const saved = saveBook(book);
    const read = openBook(saved, "a.xlsx").sheet("Progress")?.tables[0];
    assert.deepEqual({ ...read, part: null }, sheet.tables[0]);
    const other = (await byExcelJs(saved)).getWorksheet("Progress")?.getTable("rb_progress");
    assert.ok(other);
  });

  it("changes a table's place and columns and keeps the rest of its part", async () => {
    const book = openBook(await fullWorkbook(), "a.xlsx");
    const owners = book.tables().find(({ name }) => name === "Owners");
    assert.ok(owners?.part);
    owners.ref = { ...owners.ref, right: owners.ref.right + 1, bottom: 9 };
    owners.columns.push({ name: "Late", totalsLabel: null, totalsFunction: null });
    const read = again(book).tables()[0];
    assert.deepEqual(read, owners);
    const other = await byExcelJs(saveBook(book));
    assert.equal(other.getWorksheet("Data & more")?.getTable("Owners") !== undefined, true);
  });

  it("takes a table out with its part", async () => {
    const book = openBook(await fullWorkbook(), "a.xlsx");
    for (const sheet of book.sheets) sheet.tables = [];
    const names = Package.read(saveBook(book)).names();
    assert.equal(
      names.some((name) => name.includes("tables/")),
      false,
    );
  });
});
