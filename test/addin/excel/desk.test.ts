import assert from "node:assert/strict";
import { PlainError } from "../../../src/addin/desk";
import { watchSheets } from "../../../src/addin/excel/desk";
import type { Review } from "../../../src/core/review";
import { failAt } from "../../../src/host/protocol/faults";
import { TRACKER } from "../../builders/workbook";
import { assertSame, fingerprint, openDesk, sheetNames, UNWATCHED, valueAt } from "../desk";

/** A tracker of so many actions, as wide as the small one. */
const longTracker = (actions: number): string[][] => [
  ...TRACKER.slice(0, 3).map((row) => [...row]),
  ...Array.from({ length: actions }, (_, index) => [
    String(index + 1),
    `Area ${Math.floor(index / 10)}`,
    `Agreed action number ${index + 1}`,
    "Head of Procurement",
    "31 March 2018",
    "Work has begun.",
    "Amber",
    "Green",
  ]),
];

describe("the desk over Excel", () => {
  it("reads in three round trips, however many actions there are", async () => {
    const trips = [];
    for (const actions of [50, 1000]) {
      const { desk, host } = await openDesk(longTracker(actions));
      host.counters.reset();
      const review = await desk.review(UNWATCHED);
      assert.equal(review.tracker.actions.length, actions);
      const { roundTrips: read } = host.counters.read();
      await desk.makeSheets(review, null, UNWATCHED);
      trips.push([read, host.counters.read().roundTrips]);
    }
    assert.deepEqual(trips[0], trips[1]);
    assert.equal(trips[0]?.[0], 3);
  });

  it("changes nothing while it reads", async () => {
    const { desk, host } = await openDesk();
    const before = fingerprint(host);
    await desk.review(UNWATCHED);
    assertSame(fingerprint(host), before);
    assert.deepEqual(sheetNames(host), ["Action plan"]);
  });

  it("makes the summary sheets after hers, and takes them away again", async () => {
    const { desk, host } = await openDesk();
    const before = fingerprint(host);
    const receipt = await desk.makeSheets(await desk.review(UNWATCHED), null, UNWATCHED);
    assert.equal(receipt.canUndo, true);
    assert.deepEqual(sheetNames(host).slice(0, 3), ["Action plan", "Committee summary", "Action progress"]);
    assertSame(fingerprint(host), before);
    await desk.undo();
    assert.deepEqual(sheetNames(host), ["Action plan"]);
    assert.deepEqual((await desk.loadState()).snapshots, []);
  });

  it("refreshes its sheets in place, renamed ones too, and leaves a copy alone", async () => {
    const { desk, host } = await openDesk();
    await desk.makeSheets(await desk.review(UNWATCHED), ["action-progress"], UNWATCHED);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Action progress");
      sheet.copy("End");
      sheet.name = "My paper";
      await context.sync();
    });
    const names = sheetNames(host);
    const copy = fingerprint(host, names.at(-1));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Action plan").getRange("F4").values = [["The register is complete now."]];
      await context.sync();
    });
    await desk.makeSheets(await desk.review(UNWATCHED), ["action-progress"], UNWATCHED);
    assert.deepEqual(sheetNames(host), names);
    assert.match(fingerprint(host, "My paper").join(), /The register is complete now/);
    assertSame(fingerprint(host, names.at(-1)), copy);
  });

  it("is the same workbook after five runs as after one", async () => {
    const { desk, host } = await openDesk();
    const run = async () => {
      await desk.makeSheets(await desk.review(UNWATCHED), null, UNWATCHED);
      return sheetNames(host).flatMap((name) => [name, ...fingerprint(host, name)]);
    };
    const once = await run();
    for (let times = 0; times < 3; times++) await run();
    assertSame(await run(), once);
  });

  it("puts a refreshed sheet back as it stood", async () => {
    const { desk, host } = await openDesk();
    await desk.makeSheets(await desk.review(UNWATCHED), null, UNWATCHED);
    const all = () => sheetNames(host).flatMap((name) => [name, ...fingerprint(host, name)]);
    const before = all();
    const state = await desk.loadState();
    await desk.saveState({ ...state, settings: { ...state.settings, asAt: "2018-03-01", planTitle: "Another plan" } });
    await desk.makeSheets(await desk.review(UNWATCHED), null, UNWATCHED);
    assert.notDeepEqual(all(), before);
    await desk.undo();
    assertSame(all(), before);
  });

  it("leaves what stood when a round trip of the writing fails", async () => {
    const { desk, host } = await openDesk();
    const review = await desk.review(UNWATCHED);
    const before = fingerprint(host);
    host.counters.reset();
    await desk.makeSheets(review, null, UNWATCHED);
    const trips = host.counters.read().roundTrips;
    await desk.undo();
    // The last one only reads back what the workbook keeps: the sheets stand by then.
    for (let index = 0; index < trips - 1; index++) {
      host.counters.reset();
      host.faults.before = failAt(index, "GeneralException");
      await assert.rejects(desk.makeSheets(review, null, UNWATCHED), PlainError);
      host.faults.reset();
      assert.deepEqual(sheetNames(host), ["Action plan"], `after the failure of round trip ${index}`);
      assertSame(fingerprint(host), before);
    }
  });

  it("stops when the officer cancels, and takes back what it made", async () => {
    const { desk, host } = await openDesk();
    const review = await desk.review(UNWATCHED);
    const cancel = new AbortController();
    const progress = ({ done }: { done: number }) => {
      if (done === 3) cancel.abort();
    };
    await assert.rejects(desk.makeSheets(review, null, { signal: cancel.signal, progress }), { name: "AbortError" });
    assert.deepEqual(sheetNames(host), ["Action plan"]);
  });

  it("writes ratings where she says and nowhere else, undone in one step", async () => {
    const { desk, host } = await openDesk();
    const before = fingerprint(host);
    const review = await desk.review(UNWATCHED);
    await desk.writeRatings(
      review,
      [
        { fact: "Outcome", column: 7 },
        { fact: "Overdue", column: "new" },
        { fact: "Reason", column: "new" },
      ],
      UNWATCHED,
    );
    assert.equal(valueAt(host, "Action plan", 4, 7), "Red");
    assert.equal(valueAt(host, "Action plan", 3, 9), "Ragbook overdue");
    assert.equal(valueAt(host, "Action plan", 4, 9), "Yes, 107 days");
    assert.equal(valueAt(host, "Action plan", 5, 8), "Blue");
    await desk.undo();
    assertSame(fingerprint(host), before);
  });

  it("does not take its own columns for the officer's", async () => {
    const { desk } = await openDesk();
    const review = await desk.review(UNWATCHED);
    await desk.writeRatings(review, [{ fact: "Outcome", column: "new" }], UNWATCHED);
    const again = await desk.review(UNWATCHED);
    assert.deepEqual(again.ratings, review.ratings);
  });

  it("keeps an override with its reason, and says when it is stale", async () => {
    const { desk } = await openDesk();
    const review = await desk.review(UNWATCHED);
    const [rating] = review.ratings;
    const kept = await desk.override(review, rating!, { colour: "Amber", reason: "The register goes live in March." });
    assert.deepEqual([kept.ratings[0]?.rating, kept.ratings[0]?.override?.stale], ["Amber", false]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Action plan").getRange("E4").values = [["'31 October 2017"]];
      await context.sync();
    });
    const later = await desk.review(UNWATCHED);
    assert.equal(later.ratings[0]?.override?.stale, true);
    assert.equal((await desk.override(later, later.ratings[0], null)).ratings[0]?.override, null);
  });

  it("sets a finding aside with a reason, over saving too, and says so in the report", async () => {
    const { desk, host } = await openDesk();
    const review = await desk.review(UNWATCHED);
    const finding = review.findings.find(({ code }) => code === "missing-owner")!;
    const after = await desk.dismiss(review, finding, "The owner joins in March.");
    assert.ok(!after.findings.some(({ code }) => code === "missing-owner"));
    assert.equal(after.dismissed[0]?.dismissal.reason, "The owner joins in March.");
    await desk.makeSheets(after, ["validation-findings"], UNWATCHED);
    assert.match(fingerprint(host, "Validation findings").join(), /Reason: The owner joins in March/);
    const restored = await desk.dismiss(after, finding, null);
    assert.ok(restored.findings.some(({ code }) => code === "missing-owner"));
  });

  it("marks the cells of findings with an edge, and takes every mark away", async () => {
    const { desk, host } = await openDesk();
    const before = fingerprint(host);
    await desk.markFindings(await desk.review(UNWATCHED));
    const [sheet] = host.book.sheets;
    assert.ok((sheet?.conditionalFormats.length ?? 0) > 0);
    await desk.clearMarks();
    assert.equal(sheet?.conditionalFormats.length, 0);
    assertSame(fingerprint(host), before);
  });

  it("writes the rules sheet, reads an edit back, and keeps the last good rules when a cell is wrong", async () => {
    const { desk, host } = await openDesk();
    const review = await desk.review(UNWATCHED);
    await desk.useRules(review.rules);
    const again = await desk.review(UNWATCHED);
    assert.deepEqual(again.rules.rules, review.rules.rules);
    const rules = host.book.sheets.find(({ name }) => name === "Ragbook rules")!;
    const red = rules.rows.flatMap(({ number, cells }) =>
      cells.filter(({ value }) => value === "Red").map(({ column }) => ({ number, column })),
    );
    const place = red[0]!;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ragbook rules").getCell(place.number - 1, place.column - 1).values = [
        ["Crimson"],
      ];
      await context.sync();
    });
    const faulty = await desk.review(UNWATCHED);
    assert.deepEqual(faulty.rules.rules, review.rules.rules);
    const fault = faulty.findings.find(({ code }) => code === "rule-fault");
    assert.equal(fault?.sheet, "Ragbook rules");
    assert.equal(fault?.row, place.number);
  });

  it("never turns a cell's text into a formula", async () => {
    const hostile = TRACKER.map((row, index) =>
      index < 3
        ? row
        : row.map((text, column) => (column === 2 || column === 5 ? `=HYPERLINK("http://x","${text}")` : text)),
    );
    const { desk, host } = await openDesk(hostile);
    await desk.makeSheets(await desk.review(UNWATCHED), null, UNWATCHED);
    const formulas = host.book.sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula).map(({ column }) => `${name} ${column}`)),
    );
    assert.deepEqual(formulas, []);
  });

  it("says in a plain sentence when a sheet is protected, and changes nothing", async () => {
    const { desk, host } = await openDesk();
    const review = await desk.review(UNWATCHED);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Action plan").protection.protect();
      await context.sync();
    });
    const before = fingerprint(host);
    await assert.rejects(desk.writeRatings(review, [{ fact: "Outcome", column: 7 }], UNWATCHED), {
      name: "PlainError",
      message: /protected/,
    });
    assertSame(fingerprint(host), before);
  });

  it("runs one task at a time, in the order asked", async () => {
    const { desk, host } = await openDesk();
    const review = await desk.review(UNWATCHED);
    await Promise.all([desk.makeSheets(review, null, UNWATCHED), desk.makeSheets(review, null, UNWATCHED)]);
    assert.equal(new Set(sheetNames(host)).size, sheetNames(host).length);
    assert.equal(sheetNames(host).filter((name) => name.startsWith("Action progress")).length, 1);
  });
});

describe("the live recheck", () => {
  it("judges an edited row again without reading the workbook anew", async () => {
    const { desk, host, session, reviewer } = await openDesk();
    await desk.review(UNWATCHED);
    await watchSheets(session, reviewer);
    host.counters.reset();
    const next = new Promise<Review>((resolve) =>
      desk.subscribe((news) => {
        if (news.kind === "review") resolve(news.review);
      }),
    );
    host.officer.type("Action plan", 6, 4, "Head of Procurement");
    const after = await next;
    assert.ok(!after.findings.some(({ code }) => code === "missing-owner"));
    assert.deepEqual(after.tracker.actions[2]?.owners, ["Head of Procurement"]);
    assert.ok(host.counters.read().roundTrips <= 3);
  });

  it("comes to the same as a whole review", async () => {
    const { desk, session, reviewer } = await openDesk();
    const first = await desk.review(UNWATCHED);
    const cell = { row: 4, column: 5, value: "30 November 2017", numberFormat: "General", fill: null };
    const live = await reviewer.edit(first, "Action plan", [cell]);
    assert.ok(live);
    session.latest = null;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Action plan").getRange("E4").values = [["'30 November 2017"]];
      await context.sync();
    });
    const whole = await desk.review(UNWATCHED);
    assert.deepEqual(live.ratings, whole.ratings);
    assert.deepEqual(live.tracker.actions, whole.tracker.actions);
  });
});
