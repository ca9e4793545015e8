import assert from "node:assert/strict";
import { newBook } from "../../src/host/file/file";
import { edgeFrom } from "../../src/workbench/worker/edge";
import { lookOf } from "../../src/workbench/worker/looks";
import type { Measure } from "../../src/workbench/worker/measure";
import { linesOf } from "../../src/workbench/worker/measure";
import { picturesOf } from "../../src/workbench/worker/pictures";
import { runsOf } from "../../src/workbench/worker/runs";
import { Shapes } from "../../src/workbench/worker/shape";
import { contentOf, copyOf } from "../../src/workbench/worker/texts";

/** Every letter ten pixels wide. */
const TEN: Measure = (text) => text.length * 10;

function open() {
  const book = newBook("Actions");
  const sheet = book.sheets[0];
  assert.ok(sheet);
  return { book, sheet };
}

describe("how many lines a text takes", () => {
  for (const [text, width, lines] of [
    ["", 50, 1],
    ["one two", 100, 1],
    ["one two", 50, 2],
    ["one\n\ntwo", 100, 3],
    ["abcdefghij", 40, 3],
    ["ab abcdefgh", 40, 3],
  ] as const) {
    it(`${JSON.stringify(text)} in ${width} pixels: ${lines}`, () =>
      assert.equal(linesOf(text, width, "", TEN), lines));
  }
});

describe("the measures of a sheet", () => {
  it("fit rows to wrapped text, unless somebody set them", () => {
    const { book, sheet } = open();
    sheet.setColumns(1, 1, { width: 10 });
    const wrapped = book.styles.restyle(0, { alignment: { wrap: true } });
    for (const row of [1, 2, 3]) {
      sheet.setValue(row, 1, "to be done by the end of March");
      sheet.setStyle(row, 1, row === 3 ? 0 : wrapped);
    }
    sheet.setRow(2, { height: 30, customHeight: true });
    const { heights, widths } = new Shapes(TEN).of(book, sheet);
    assert.equal(widths[0], 70);
    assert.ok((heights[0] ?? 0) > 60);
    assert.deepEqual([heights[1], heights[2]], [40, 20]);
  });

  it("are nothing for what is hidden", () => {
    const { book, sheet } = open();
    sheet.setColumns(2, 2, { hidden: true });
    sheet.setRow(4, { hidden: true });
    const { heights, widths } = new Shapes(TEN).of(book, sheet);
    assert.deepEqual([widths[1], heights[3]], [0, 0]);
  });

  it("leave room to type behind what is in use", () => {
    const { book, sheet } = open();
    sheet.setValue(5000, 40, "last");
    const { heights, widths, used } = new Shapes(TEN).of(book, sheet);
    assert.ok(heights.length > 5000 && widths.length > 40);
    assert.deepEqual(used, { top: 5000, left: 40, bottom: 5000, right: 40 });
  });
});

describe("the picture of cells", () => {
  const cellsOf = ({ book, sheet }: ReturnType<typeof open>) =>
    picturesOf(book, sheet, 1, 20, TEN).flatMap(({ cells }) => cells);

  it("shows values through their formats, and numbers at the right", () => {
    const opened = open();
    opened.sheet.setValue(1, 1, 43115);
    opened.sheet.setStyle(1, 1, opened.book.styles.restyle(0, { format: "dd/mm/yyyy" }));
    opened.sheet.setColumns(1, 1, { width: 20 });
    opened.sheet.setValue(1, 2, "Amber");
    assert.deepEqual(
      cellsOf(opened).map(({ text, align }) => [text, align]),
      [
        ["15/01/2018", "right"],
        ["Amber", "left"],
      ],
    );
  });

  it("shows a formatted number that does not fit as signs", () => {
    const opened = open();
    opened.sheet.setValue(1, 1, 43115);
    opened.sheet.setStyle(1, 1, opened.book.styles.restyle(0, { format: "d mmmm yyyy" }));
    opened.sheet.setColumns(1, 1, { width: 6 });
    assert.match(cellsOf(opened)[0]?.text ?? "", /^#+$/);
  });

  it("lets words run over empty cells, up to the next full one", () => {
    const opened = open();
    opened.sheet.setColumns(1, 4, { width: 10 });
    opened.sheet.setValue(1, 1, "a heading that is longer");
    opened.sheet.setValue(1, 3, "full");
    assert.equal(cellsOf(opened)[0]?.reach, 140);
  });

  it("leaves out what a merged area covers", () => {
    const opened = open();
    opened.sheet.setValue(1, 1, "area");
    opened.sheet.setValue(2, 1, "covered");
    opened.sheet.merges = [{ top: 1, left: 1, bottom: 3, right: 1 }];
    assert.deepEqual(
      cellsOf(opened).map(({ text }) => text),
      ["area"],
    );
  });

  it("gives links their address", () => {
    const opened = open();
    opened.sheet.setValue(1, 1, "to the rules");
    const box = { top: 1, left: 1, bottom: 1, right: 1 };
    opened.sheet.hyperlinks = [{ box, target: null, location: "'Ragbook rules'!A1", tooltip: null, display: null }];
    assert.equal(cellsOf(opened)[0]?.link, "#'Ragbook rules'!A1");
  });
});

describe("the look of a style", () => {
  it("keeps the officer's colours, and lets only plain ink follow the theme", () => {
    const { book } = open();
    const look = (change: Parameters<typeof book.styles.restyle>[1]) =>
      lookOf(book.styles.style(book.styles.restyle(0, change)));
    assert.equal(look({}).color, "var(--wb-cell-ink)");
    assert.equal(look({ fill: { pattern: "solid", colour: "#FFC000" } }).color, "#000000");
    assert.equal(look({ fill: { pattern: "solid", colour: "#FFC000" } })["background-color"], "#FFC000");
    assert.equal(look({ font: { strike: true } })["text-decoration"], "line-through");
    assert.match(look({ font: { bold: true } }).font ?? "", /^bold 14\.67px/);
  });

  it("lets no font name out of its quotes", () => {
    const { book } = open();
    const style = book.styles.style(book.styles.restyle(0, { font: { name: 'x";}*{display:none' } }));
    assert.doesNotMatch((lookOf(style).font ?? "").replace(/"[^"]*"/g, ""), /[;{}]/);
  });
});

describe("the text of a cell", () => {
  const { book, sheet } = open();
  const put = (row: number, value: number | string, format = "General"): void => {
    sheet.setValue(row, 1, value);
    sheet.setStyle(row, 1, book.styles.restyle(0, { format }));
  };
  put(1, 43115, "d mmm yy");
  put(2, 0.125, "0%");
  put(3, 1234.5678, "#,##0");
  put(4, 'two\nlines "quoted"');
  sheet.setFormula(5, 1, "SUM(A3:A3)", 1234.5678);

  it("is edited as it is typed", () =>
    assert.deepEqual(
      [1, 2, 3, 5, 9].map((row) => contentOf(book, sheet, row, 1)),
      ["15/01/2018", "12.5%", "1234.5678", "=SUM(A3:A3)", ""],
    ));

  it("is copied as it looks, quoted where it holds line ends, and no further than the sheet is in use", () =>
    assert.equal(
      copyOf(book, sheet, { top: 3, left: 1, bottom: 1_048_576, right: 1 }),
      '1,235\n"two\nlines ""quoted"""\n1234.5678',
    ));
});

describe("text with formatted runs", () => {
  it("keeps what is struck out, bold or coloured", () => {
    const xml =
      '<r><rPr><strike/><color rgb="FFC00000"/></rPr><t>May 2017</t></r><r><t xml:space="preserve"> June &amp; July</t></r>';
    assert.deepEqual(
      runsOf(xml).map(({ text, strike, colour }) => [text, strike, colour]),
      [
        ["May 2017", true, "#C00000"],
        [" June & July", false, null],
      ],
    );
  });
});

describe("where Ctrl and an arrow key go", () => {
  const { sheet } = open();
  for (const row of [1, 2, 3, 7, 8]) sheet.setValue(row, 2, "x");
  for (const [from, direction, row] of [
    [1, "down", 3],
    [3, "down", 7],
    [8, "down", 8],
    [5, "up", 3],
    [8, "up", 7],
    [1, "up", 1],
  ] as const) {
    it(`${direction} from row ${from}: row ${row}`, () =>
      assert.deepEqual(edgeFrom(sheet, { row: from, column: 2 }, direction), { row, column: 2 }));
  }
});
