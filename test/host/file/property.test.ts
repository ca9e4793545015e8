import assert from "node:assert/strict";
import fc from "fast-check";
import { CellError, type Book, type CellValue, type Sheet, type StyleChange } from "../../../src/host/file/book";
import { newBook, openBook, saveBook } from "../../../src/host/file/file";

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((colour) => `#${colour.toString(16).toUpperCase().padStart(6, "0")}`);

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom("_", "x", "0", "D", "\r", "\n", "\t", " ", "&", "<", "]", ">", "\ud800", "\udc00"),
  }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  fc.constantFrom("#REF!", "#N/A", "#DIV/0!").map((code) => CellError.of(code)),
  fc.constant(null),
);

const style: fc.Arbitrary<StyleChange> = fc.record(
  {
    font: fc.record(
      {
        bold: fc.boolean(),
        colour: hex,
        size: fc.constantFrom(8, 9.5, 11, 20),
        name: fc.constantFrom("Calibri", "Arial"),
      },
      { requiredKeys: [] },
    ),
    fill: fc.constantFrom(
      { pattern: "none", colour: null, lines: null },
      { pattern: "solid", colour: "#F6C660", lines: null },
    ),
    alignment: fc.record(
      { wrap: fc.boolean(), indent: fc.nat(5), vertical: fc.constantFrom("top", "center", "bottom") },
      { requiredKeys: [] },
    ),
    borders: fc.record({ top: fc.constantFrom(null, { style: "thin", colour: "#5B6875" }) }, { requiredKeys: [] }),
    format: fc.constantFrom("General", "@", "d mmm yyyy", '" ● "@', "0%"),
    locked: fc.boolean(),
  },
  { requiredKeys: [] },
);

const edit = fc.record({
  row: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 1_048_576 })),
  column: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 16_384 })),
  value,
  formula: fc.option(fc.constantFrom("A1+1", 'IF(B2="<&>",1,"x_x000D_")', "SUM('My sheet'!A:A)"), { freq: 6 }),
  style: fc.option(style),
});

const look = fc.record({
  columns: fc.array(
    fc.record({
      first: fc.integer({ min: 1, max: 40 }),
      more: fc.nat(5),
      width: fc.integer({ min: 1, max: 90 }),
      hidden: fc.boolean(),
    }),
    { maxLength: 5 },
  ),
  rows: fc.array(
    fc.record({ row: fc.integer({ min: 1, max: 30 }), height: fc.integer({ min: 1, max: 400 }), hidden: fc.boolean() }),
    { maxLength: 5 },
  ),
  frozenRows: fc.nat(4),
  footer: fc.string({ maxLength: 20 }),
  breaks: fc
    .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 4 })
    .map((list) => list.sort((one, two) => one - two)),
  name: fc
    .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 20 })
    .filter((name) => !/[\\/?*[\]:]|^'|'$/.test(name)),
});

const sheets = fc.array(fc.record({ edits: fc.array(edit, { maxLength: 25 }), look }), { minLength: 1, maxLength: 3 });

type Plan = typeof sheets extends fc.Arbitrary<infer T> ? T : never;

function build(plan: Plan): Book {
  const book = newBook();
  plan.forEach(({ edits, look: looks }, at) => {
    const sheet = at === 0 ? (book.sheets[0] as Sheet) : book.addSheet("");
    sheet.name = `${at} ${looks.name}`;
    for (const { first, more, width, hidden } of looks.columns)
      sheet.setColumns(first, first + more, { width, hidden });
    for (const { row, height, hidden } of looks.rows) sheet.setRow(row, { height, customHeight: true, hidden });
    sheet.view.frozenRows = looks.frozenRows;
    sheet.page.headerFooter.oddFooter = looks.footer;
    sheet.page.rowBreaks = looks.breaks;
    sheet.page.titleRows = looks.frozenRows > 0 ? { first: 1, last: looks.frozenRows } : null;
    for (const { row, column, value: to, formula, style: change } of edits) {
      if (formula === null) sheet.setValue(row, column, to);
      else sheet.setFormula(row, column, formula, to);
      if (change) sheet.setStyle(row, column, book.styles.restyle(sheet.styleAt(row, column), change));
    }
  });
  return book;
}

/** All that the model says of a book, with looks in place of style numbers. */
function account(book: Book): unknown[] {
  return book.sheets.map((sheet) => [
    sheet.name,
    sheet.columns,
    sheet.view,
    sheet.page,
    sheet.rows.flatMap((row) => {
      const { number, height, hidden, customHeight } = row;
      const cells = row.cells.map((cell) => [
        cell.column,
        cell.value,
        cell.formula?.text ?? null,
        book.styles.style(cell.style),
      ]);
      // A row that was made and then said nothing is not written.
      return cells.length === 0 && height === null && !hidden ? [] : [[number, height, hidden, customHeight, cells]];
    }),
  ]);
}

describe("any book", () => {
  it("reads back as it was written, and writes the same bytes again", () => {
    fc.assert(
      fc.property(sheets, (plan) => {
        const book = build(plan);
        const saved = saveBook(book);
        const read = openBook(saved, "a.xlsx");
        assert.deepEqual(account(read), account(book));
        assert.deepEqual(saveBook(read), saved);
      }),
      { numRuns: 150 },
    );
  }).timeout(60_000);

  it("changes nothing but what an edit touches", () => {
    fc.assert(
      fc.property(sheets, edit, (plan, { row, column, value: to }) => {
        const read = openBook(saveBook(build(plan)), "a.xlsx");
        const edited = openBook(saveBook(build(plan)), "a.xlsx");
        edited.sheets[0]?.setValue(row, column, to);
        const after = openBook(saveBook(edited), "a.xlsx");
        assert.deepEqual(account(after).slice(1), account(read).slice(1));
        read.sheets[0]?.setValue(row, column, to);
        assert.deepEqual(account(after)[0], account(read)[0]);
      }),
      { numRuns: 60 },
    );
  }).timeout(60_000);

  it("is opened or refused with a plain sentence, whatever a few bytes of it say", () => {
    const saved = saveBook(build(fc.sample(sheets, { numRuns: 1, seed: 7 })[0] ?? []));
    const flips = fc.array(fc.tuple(fc.nat(saved.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(flips, (changes) => {
        const bytes = saved.slice();
        for (const [at, by] of changes) bytes[at] = (bytes[at] ?? 0) ^ by;
        try {
          saveBook(openBook(bytes, "a.xlsx"));
        } catch (error) {
          assert.equal((error as Error).name, "FileError", String((error as Error).stack));
        }
      }),
      { numRuns: 400 },
    );
  }).timeout(60_000);
});
