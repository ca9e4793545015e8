import assert from "node:assert/strict";
import type ExcelJS from "exceljs";
import fc from "fast-check";
import { contrast, LEAST_CONTRAST } from "../../../src/core/summary/look/palette";
import { planSheets } from "../../../src/core/summary/sheets";
import { TRACKER } from "../../builders/workbook";
import { openDesk, UNWATCHED } from "../desk";
import { saved, sum, under, type Saved, type SavedTable } from "./saved";

type Rows = readonly (readonly (string | number)[])[];
const AXES = ["Outcome", "Arrangements"] as const;
const RATINGS = ["Red", "Amber", "Green", "Blue", "Grey", "Not rated"];

/** A tracker reported twice, three months apart, saved and read back. */
async function reported(rows: Rows): Promise<Saved & { readonly actions: number; readonly names: readonly string[] }> {
  const { desk, host } = await openDesk(rows);
  const state = await desk.loadState();
  const settings = {
    ...state.settings,
    council: "Anyshire Council",
    committee: "Audit Committee",
    preparedBy: "Governance",
  };
  await desk.saveState({ ...state, settings: { ...settings, asAt: "2017-10-15" } });
  await desk.makeSheets(await desk.review(UNWATCHED), null, UNWATCHED);
  await desk.saveState({ ...(await desk.loadState()), settings: { ...settings, meetingDate: "2018-02-05" } });
  const review = await desk.review(UNWATCHED);
  await desk.makeSheets(review, null, UNWATCHED);
  const names = planSheets(review, { snapshots: (await desk.loadState()).snapshots }).map(({ name }) => name);
  return { ...(await saved(host)), actions: review.tracker.actions.length, names };
}

const cellsOf = (sheet: ExcelJS.Worksheet): ExcelJS.Cell[] => {
  const cells: ExcelJS.Cell[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell)));
  return cells;
};

/** A cell with a link is read as an object that holds its text. */
const textOf = (value: ExcelJS.CellValue): string =>
  typeof value === "object" && value !== null && "text" in value ? value.text : typeof value === "string" ? value : "";

const rgb = (argb: string | undefined, otherwise: string): string => (argb ? `#${argb.slice(2)}` : otherwise);

/** Ink on fill of a cell, white where it has no fill. */
function inks({ fill, font }: ExcelJS.Cell): readonly [string, string] {
  const ground = fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.argb : undefined;
  return [rgb(font?.color?.argb, "#000000"), rgb(ground, "#FFFFFF")];
}

const named = (tables: readonly SavedTable[], name: string): SavedTable =>
  tables.find((table) => table.name === name) ?? assert.fail(`no table ${name}`);

/** Every table that counts actions counts each of them once. */
function assertCounts({ tables, actions }: Pick<Awaited<ReturnType<typeof reported>>, "tables" | "actions">): void {
  assert.equal(under(named(tables, "rb_action_progress"), "Action").length, actions);
  const rated = (table: SavedTable, prefix = "") =>
    sum(RATINGS.flatMap((rating) => (table.headings.includes(prefix + rating) ? under(table, prefix + rating) : [])));
  for (const axis of AXES) {
    const table = named(tables, `rb_${axis.toLowerCase()}_by_section`);
    assert.deepEqual([sum(under(table, "Actions")), rated(table)], [actions, actions], table.name);
    assert.equal(sum(under(named(tables, "rb_rating_key"), `${axis} actions`)), actions);
  }
  const owners = tables.find(({ name }) => name === "rb_by_owner");
  if (owners) {
    assert.equal(sum(under(owners, "Actions")), actions);
    for (const axis of AXES) assert.equal(rated(owners, `${axis} `), actions);
  }
  const trend = named(tables, "rb_trend");
  under(trend, "Actions").forEach((value, index) => {
    const line = RATINGS.filter((rating) => trend.headings.includes(rating)).map(
      (rating) => under(trend, rating)[index]!,
    );
    assert.equal(sum(line), value);
  });
  const dates = under(named(tables, "rb_data"), "report_date").map(String);
  assert.equal(dates.length, 2 * actions);
  assert.equal(new Set(dates).size, actions > 0 ? 2 : 0);
}

describe("the saved workbook", function () {
  this.timeout(60_000);
  let book: Awaited<ReturnType<typeof reported>>;
  let ours: readonly ExcelJS.Worksheet[];
  before(async () => {
    book = await reported(TRACKER);
    ours = book.book.worksheets.slice(1);
  });

  it("has the sheets of the report in their order, after the officer's own", () =>
    assert.deepEqual(
      book.book.worksheets.map(({ name }) => name),
      ["Action plan", ...book.names],
    ));

  it("names in the first cell of each sheet what it is", () => {
    for (const sheet of ours) assert.match(sheet.getCell("A1").text, new RegExp(`^${sheet.name}`));
  });

  it("prints on A4 landscape, one page wide and as long as it is, with the page number", () => {
    for (const sheet of ours) {
      const { orientation, paperSize, fitToPage, fitToWidth, fitToHeight, printArea } = sheet.pageSetup;
      assert.deepEqual([orientation, paperSize, fitToPage, fitToWidth ?? 1, fitToHeight], ["landscape", 9, true, 1, 0]);
      assert.ok(printArea, `${sheet.name} has no print area`);
      const footer = sheet.headerFooter.oddFooter ?? "";
      assert.match(footer, /&L.*Governance action plan.*&C.*As at 15 January 2018.*&R.*Page &P of &N/);
    }
  });

  it("keeps the header row in sight, repeats it on paper, and shows no gridlines", () => {
    const lists = ours.filter(({ name }) => !["Committee summary", "Rating key and rules"].includes(name));
    for (const sheet of ours) assert.equal(sheet.views[0]?.showGridLines, false, sheet.name);
    for (const sheet of lists) {
      const table = book.tables.find((one) => one.sheet === sheet);
      if (!table) continue;
      const { top } = table.box;
      const [view] = sheet.views;
      assert.deepEqual([view?.state, (view as { ySplit?: number }).ySplit], ["frozen", top], sheet.name);
      assert.equal(sheet.pageSetup.printTitlesRow, `${top}:${top}`, sheet.name);
    }
  });

  it("has tables of one header row with unlike names, and no merged cell", () => {
    assert.ok(book.tables.length >= 10);
    assert.equal(new Set(book.tables.map(({ name }) => name)).size, book.tables.length);
    for (const { name, box, headings, sheet } of book.tables) {
      assert.equal(new Set(headings.map((heading) => heading.toLowerCase())).size, box.right - box.left + 1, name);
      headings.forEach((heading, index) =>
        assert.equal(sheet.getCell(box.top, box.left + index).text, heading, `${name}: ${heading}`),
      );
    }
    for (const sheet of ours) assert.ok(!cellsOf(sheet).some(({ isMerged }) => isMerged), sheet.name);
  });

  it("can be read: every ink on its fill has a contrast of 4.5 at least", () => {
    const pairs = new Set(ours.flatMap(cellsOf).map((cell) => inks(cell).join(" on ")));
    assert.ok(pairs.size > 10);
    for (const pair of pairs) {
      const [ink = "", fill = ""] = pair.split(" on ");
      assert.ok(contrast(ink, fill) >= LEAST_CONTRAST, pair);
    }
  });

  it("leads from each finding to its cell", () => {
    const table = named(book.tables, "rb_validation_findings");
    const places = under(table, "Cell").map(textOf);
    const xml = book.xml("Validation findings");
    places.forEach((place, index) => {
      const [, sheet = "", cell = ""] = /^(.*)!([A-Z]+\d+)/.exec(place) ?? [];
      const column = String.fromCharCode(64 + table.box.left + table.headings.indexOf("Cell"));
      const link = xml
        .match(/<hyperlink [^>]*>/g)
        ?.find((one) => one.includes(`ref="${column}${table.box.top + 1 + index}"`));
      const location = /location="([^"]+)"/.exec(link ?? "")?.[1]?.replaceAll("&apos;", "'");
      assert.equal(location, `'${sheet}'!${cell}`);
      assert.ok(book.book.getWorksheet(sheet), sheet);
    });
    assert.ok(places.length > 3);
  });

  it("counts every action once in every table", () => assertCounts(book));

  it("counts every action once, whatever the tracker", () => {
    const word = fc.constantFrom("Review", "contracts", "training", "=1+1", "01.05", "O’Neill & Co", "board\nagain");
    const row = fc.tuple(
      fc.constantFrom("1", "2a", "", "A-7"),
      fc.constantFrom("Contracts", "Training", "Data"),
      fc.array(word, { minLength: 2, maxLength: 12 }).map((words) => words.join(" ")),
      fc.constantFrom("Head of Procurement", "", "Monitoring Officer; Head of Finance"),
      fc.constantFrom("31 March 2018", "September 2017", "As required", "", "TBC"),
      fc.constantFrom("Work has begun.", "", "COMPLETE Ended on 12 December 2017.", "Cancelled."),
      fc.constantFrom("Red", "Amber", "Green", "Blue", ""),
      fc.constantFrom("Red", "Green", ""),
    );
    return fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 3, maxLength: 25 }), async (rows) =>
        assertCounts(await reported([...TRACKER.slice(0, 5), ...rows])),
      ),
      { numRuns: 5 },
    );
  });
});
