import assert from "node:assert/strict";
import { type Anchor, type Book, type Chart, type ChartType, plainAxis, plainChart } from "../../../src/host/file/book";
import { newBook, openBook, saveBook } from "../../../src/host/file/file";
import { Package } from "../../../src/host/file/package/package";

const ANCHOR: Anchor = {
  from: { row: 10, column: 2, rowOffset: 0, columnOffset: 12_700 },
  to: { row: 25, column: 9, rowOffset: 6350, columnOffset: 0 },
  follows: "oneCell",
};

function bookWithFigures(): Book {
  const book = newBook("Committee summary");
  const sheet = book.sheets[0];
  ["Section", "Red", "Amber"].forEach((word, at) => sheet?.setValue(3, at + 1, word));
  [4, 5, 6].forEach((row) =>
    [`Section ${row} & more`, row - 4, 2].forEach((value, at) => sheet?.setValue(row, at + 1, value)),
  );
  return book;
}

function ratings(type: ChartType): Chart {
  const column = (
    left: number,
  ): { sheet: string; box: { top: number; left: number; bottom: number; right: number } } => ({
    sheet: "Committee summary",
    box: { top: 4, left, bottom: 6, right: left },
  });
  const series = ["Red", "Amber"].map((name, at) => ({
    name,
    nameRange: at === 0 ? { sheet: "Committee summary", box: { top: 3, left: 2, bottom: 3, right: 2 } } : null,
    values: column(at + 2),
    categories: column(1),
    fill: "#A8201A",
    line: "#8F6200",
    labels: at === 0 ? { size: 9, bold: true, colour: "#FFFFFF", format: "0;;;", position: "ctr" } : null,
  }));
  return {
    ...plainChart("Outcome", type, ANCHOR),
    altTitle: "Outcome by section",
    altText: "Words <for> a reader & more",
    title: "Ratings & sections",
    titleLook: { size: 13, bold: true, colour: "#1F4E79" },
    legend: "top",
    legendLook: { size: 9, bold: false, colour: "#1B2733" },
    plot: { left: 0.1, top: 0.05, width: 0.88, height: 0.9 },
    gapWidth: 45,
    series,
    categoryAxis: { ...plainAxis(false), reversed: true, size: 9, line: "none" },
    valueAxis: {
      ...plainAxis(true),
      visible: false,
      minimum: 0,
      maximum: 9,
      majorUnit: 3,
      format: "0",
      line: "#5B6875",
    },
    border: false,
    fill: null,
  };
}

const withoutPart = (chart: Chart | undefined): unknown => ({ ...chart, part: null });

/** The names of an element's children in a chart part, in order. */
function children(xml: string, element: string): string[] {
  const inner = new RegExp(`<c:${element}>([\\s\\S]*?)</c:${element}>`).exec(xml)?.[1] ?? "";
  const names: string[] = [];
  let depth = 0;
  for (const [, closing, name = "", single] of inner.matchAll(/<(\/?)(?:c|a):(\w+)[^>]*?(\/?)>/g)) {
    if (depth === 0 && !closing) names.push(name);
    depth += closing ? -1 : single ? 0 : 1;
  }
  return names;
}

const ORDER: Record<string, string> = {
  chartSpace: "date1904 lang roundedCorners chart spPr",
  chart: "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs",
  plotArea: "layout barChart catAx valAx spPr",
  barChart: "barDir grouping varyColors ser ser gapWidth overlap axId axId",
  ser: "idx order tx spPr invertIfNegative dLbls cat val",
  dLbls: "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize",
  catAx:
    "axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl",
  valAx:
    "axId scaling delete axPos majorGridlines numFmt majorTickMark minorTickMark tickLblPos spPr crossAx crosses crossBetween majorUnit",
  legend: "legendPos overlay txPr",
};

describe("charts and pictures", () => {
  for (const type of [
    "BarStacked",
    "BarStacked100",
    "BarClustered",
    "ColumnStacked",
    "ColumnStacked100",
    "ColumnClustered",
  ] as const) {
    it(`writes and reads ${type}`, () => {
      const book = bookWithFigures();
      book.sheets[0]?.charts.push(ratings(type));
      assert.deepEqual(withoutPart(openBook(saveBook(book), "a.xlsx").sheets[0]?.charts[0]), ratings(type));
    });
  }

  it("writes the children of a chart in the order that the schema demands, with the figures at hand", () => {
    const book = bookWithFigures();
    book.sheets[0]?.charts.push(ratings("BarStacked"));
    const xml = (Package.read(saveBook(book)).text("xl/charts/chart1.xml") ?? "").replace(
      "<c:chartSpace ",
      "<c:chartSpace><x ",
    );
    for (const [element, order] of Object.entries(ORDER)) {
      assert.equal(
        children(xml, element)
          .filter((name) => name !== "x")
          .join(" "),
        order,
        element,
      );
    }
    assert.match(xml, /<c:numCache><c:formatCode>General<\/c:formatCode><c:ptCount val="3"\/><c:pt idx="0"><c:v>0</);
    assert.match(xml, /<c:strCache><c:ptCount val="3"\/><c:pt idx="0"><c:v>Section 4 &amp; more</);
  });

  it("never asks for labels where a stacked bar has no room for them", () => {
    const book = bookWithFigures();
    const chart = ratings("BarStacked");
    chart.series[0] = {
      ...chart.series[0],
      labels: { size: null, bold: false, colour: null, format: null, position: "outEnd" },
    } as Chart["series"][number];
    book.sheets[0]?.charts.push(chart);
    assert.doesNotMatch(Package.read(saveBook(book)).text("xl/charts/chart1.xml") ?? "", /outEnd/);
  });

  it("leaves the other objects as they are when one is changed, added or removed", () => {
    const made = bookWithFigures();
    const names = ["One", "Two", "Three"];
    made.sheets[0]?.charts.push(...names.map((name) => ({ ...ratings("BarStacked"), name })));
    const bytes = saveBook(made);
    const book = openBook(bytes, "a.xlsx");
    const sheet = book.sheets[0];
    assert.ok(sheet?.charts[1]);
    sheet.charts[1].title = "Changed";
    sheet.charts.shift();
    sheet.charts.push({ ...ratings("ColumnStacked"), name: "Four" });
    const saved = saveBook(book);
    assert.deepEqual(
      openBook(saved, "a.xlsx").sheets[0]?.charts.map(({ name, title }) => [name, title]),
      [
        ["Two", "Changed"],
        ["Three", "Ratings & sections"],
        ["Four", "Ratings & sections"],
      ],
    );
    const [before, after] = [Package.read(bytes), Package.read(saved)];
    assert.equal(after.has("xl/charts/chart1.xml"), false);
    assert.deepEqual(after.bytes("xl/charts/chart3.xml"), before.bytes("xl/charts/chart3.xml"));
  });

  it("keeps kinds of chart that it does not know, also when they are moved", () => {
    const made = bookWithFigures();
    made.sheets[0]?.charts.push(ratings("ColumnClustered"));
    const pkg = Package.read(saveBook(made));
    const pie = (pkg.text("xl/charts/chart1.xml") ?? "").replaceAll("barChart", "bar3DChart");
    pkg.write("xl/charts/chart1.xml", pie);
    const book = openBook(pkg.zip(), "a.xlsx");
    const [chart] = book.sheets[0]?.charts ?? [];
    assert.equal(chart?.type, "Other");
    chart.anchor = { ...chart.anchor, from: { ...chart.anchor.from, row: 2 } };
    const saved = saveBook(book);
    assert.equal(Package.read(saved).text("xl/charts/chart1.xml"), pie);
    assert.equal(openBook(saved, "a.xlsx").sheets[0]?.charts[0]?.anchor.from.row, 2);
  });

  it("follows a sheet that gets another name, also in kinds of chart that it does not know", () => {
    const made = bookWithFigures();
    made.sheets[0]?.charts.push(ratings("ColumnClustered"), { ...ratings("BarStacked"), name: "Pie" });
    const pkg = Package.read(saveBook(made));
    pkg.write("xl/charts/chart2.xml", (pkg.text("xl/charts/chart2.xml") ?? "").replaceAll("barChart", "bar3DChart"));
    const book = openBook(pkg.zip(), "a.xlsx");
    if (book.sheets[0]) book.sheets[0].name = "It's the summary";
    const charts = openBook(saveBook(book), "a.xlsx").sheets[0]?.charts ?? [];
    assert.equal(charts.length, 2);
    for (const { series } of charts) {
      const places = series.flatMap(({ values, categories, nameRange }) => [values, categories, nameRange ?? values]);
      assert.deepEqual([...new Set(places.map((place) => place?.sheet))], ["It's the summary"]);
    }
  });

  it("writes a picture, keeps it, and takes it out with its part", () => {
    const book = newBook();
    const bytes = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);
    book.sheets[0]?.pictures.push({
      name: "Logo",
      altTitle: "",
      altText: "Council",
      kind: "png",
      bytes,
      anchor: ANCHOR,
      part: null,
    });
    const saved = saveBook(book);
    const read = openBook(saved, "a.xlsx");
    const [picture] = read.sheets[0]?.pictures ?? [];
    assert.deepEqual([picture?.bytes, picture?.altText, picture?.anchor], [bytes, "Council", ANCHOR]);
    assert.deepEqual(saveBook(read), saved);
    if (read.sheets[0]) read.sheets[0].pictures = [];
    assert.equal(
      Package.read(saveBook(read))
        .names()
        .some((name) => /media|drawing/.test(name)),
      false,
    );
  });
});
