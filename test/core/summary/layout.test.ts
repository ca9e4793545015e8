import assert from "node:assert/strict";
import fc from "fast-check";
import { contrast, DEFAULT_ACCENT, readableAccent } from "../../../src/core/summary/look/palette";
import { PAGE_HEIGHT, pageStarts } from "../../../src/core/summary/page/breaks";
import { words } from "../../../src/core/summary/table/cells";
import { columnWidths, fittingColumns, GRID_WIDTH } from "../../../src/core/summary/table/columns";
import type { Column } from "../../../src/core/summary/table/columns";
import {
  breakLines,
  cutToLines,
  lineCount,
  longestWord,
  mostLines,
  rowHeight,
  textWidth,
} from "../../../src/core/summary/text/measure";

const FONT = { size: 10, bold: false };
const pages = (heights: readonly number[], sections: readonly number[] = []): readonly number[] =>
  pageStarts({ heights, sections: new Set(sections), above: 100, header: 30 });

describe("measuring", () => {
  it("knows the widths of Calibri", () => {
    assert.ok(Math.abs(textWidth("Arrangements", { size: 10, bold: true }) - 61.6) < 1);
    assert.ok(textWidth("W", FONT) > textWidth("i", FONT));
    assert.ok(textWidth("B", { size: 10, bold: true }) > textWidth("B", FONT));
  });

  it("counts lines as a cell wraps them: between words, after hyphens, anywhere in a word too long", () => {
    assert.equal(lineCount("one\n\ntwo", 500, FONT), 3);
    assert.equal(lineCount("aaaa bbbb cccc", textWidth("aaaa bbbb", FONT) + 5, FONT), 2);
    assert.equal(lineCount("a".repeat(100), 105, FONT), Math.ceil(textWidth("a".repeat(100), FONT) / 100.5));
    assert.ok(longestWord("short contract/commissioning", FONT) > 90);
  });

  it("cuts at a word and never makes a text longer", () =>
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 80 }),
        fc.integer({ min: 40, max: 400 }),
        fc.integer({ min: 1, max: 5 }),
        (text, width, lines) => {
          const cut = cutToLines(text, width, FONT, lines);
          assert.ok(cut === text || (cut.endsWith("…") && text.startsWith(cut.slice(0, -1))));
          if (cut.length > 20) assert.ok(lineCount(cut, width, FONT) <= lines);
        },
      ),
    ));

  it("cuts a text of a whole cell without looking at all of it", () => {
    const text = "word ".repeat(6500);
    const cut = cutToLines(text, 200, FONT, 3);
    assert.ok(cut.length < 200 && cut.endsWith("…"));
  });

  it("breaks a sentence into lines that hold all its words", () =>
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), (text) => {
        const lines = breakLines(text, 200, FONT);
        assert.equal(lines.join(" "), text);
        for (const line of lines) assert.ok(textWidth(line, FONT) <= 200 || !line.includes(" "));
      }),
    ));

  it("keeps rows within Excel's", () => {
    assert.equal(rowHeight(1, 10), 20);
    assert.equal(rowHeight(3, 10), 44.25);
    assert.equal(rowHeight(1000, 10), 409);
    assert.ok(rowHeight(mostLines(10), 10) <= 409 && mostLines(10) >= 31);
  });
});

describe("columns", () => {
  const column = (header: string, text: string, changes: Partial<Column<null>> = {}): Column<null> => ({
    header,
    least: 30,
    most: 120,
    cell: () => words(text),
    ...changes,
  });
  const cellsOf = (columns: readonly Column<null>[]) => columns.map((one) => [one.cell(null)]);

  it("add up to the sheet, no narrower than their longest word, the prose taking the rest", () => {
    const columns = [
      column("Ref", "1(i)"),
      column("Arrangements", "x"),
      column("Action", "Write it down", { prose: true }),
    ];
    const widths = columnWidths(columns, cellsOf(columns));
    assert.equal(
      widths.reduce((a, b) => a + b, 0),
      GRID_WIDTH,
    );
    assert.ok((widths[1] ?? 0) >= longestWord("Arrangements", { size: 9.5, bold: true }));
    assert.ok((widths[2] ?? 0) > 800);
  });

  it("lets columns to spare go where all do not fit, the sparest first", () => {
    const wide = (header: string, spare?: number) => column(header, "x", { least: 300, ...(spare ? { spare } : {}) });
    const columns = [wide("A"), wide("B", 1), wide("C", 2), wide("D")];
    assert.deepEqual(fittingColumns(columns, cellsOf(columns)), [0, 1, 3]);
  });
});

describe("pages", () => {
  it("break between rows when the page is full", () => {
    assert.deepEqual(pages(Array.from({ length: 20 }, () => 50)), [10]);
    assert.deepEqual(pages(Array.from({ length: 10 }, () => 50)), []);
  });

  it("break at a new section once the page is well filled, and not before", () => {
    const heights = Array.from({ length: 20 }, () => 50);
    assert.equal(pages(heights, [8])[0], 8);
    assert.equal(pages(heights, [3])[0], 10);
  });

  it("leave no fewer than three rows on the last page", () => {
    const starts = pages(Array.from({ length: 11 }, () => 50));
    assert.deepEqual(starts, [8]);
  });

  it("hold no more than a page, whatever the rows", () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 15, max: 409 }), { maxLength: 80 }),
        fc.array(fc.nat({ max: 80 })),
        (heights, sections) => {
          const starts = [0, ...pages(heights, sections), heights.length];
          starts.slice(0, -1).forEach((start, page) => {
            const rows = heights.slice(start, starts[page + 1]);
            const room = PAGE_HEIGHT - (page === 0 ? 100 : 30);
            assert.ok(rows.length <= 1 || rows.reduce((a, b) => a + b, 0) <= room);
          });
        },
      ),
    ));

  it("stop where Excel keeps no more breaks", () => {
    assert.equal(pages(Array.from({ length: 20_000 }, () => 60)).length, 1000);
  });
});

describe("the council's colour", () => {
  it("is used where it can be read, and ours where it cannot", () => {
    assert.equal(readableAccent("#7a0019"), "#7A0019");
    assert.equal(readableAccent("#FFD100"), DEFAULT_ACCENT);
    assert.equal(readableAccent("navy"), DEFAULT_ACCENT);
  });

  it("is measured as WCAG does", () => {
    assert.equal(contrast("#000000", "#FFFFFF"), 21);
    assert.ok(Math.abs(contrast("#A8201A", "#FFFFFF") - 7.3) < 0.1);
  });
});
