import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { PlainError, type News } from "../../../src/addin/desk";
import { COMMANDS } from "../../../src/addin/ribbon/commands";
import { failAt } from "../../../src/host/protocol/faults";
import { descendants, readXml } from "../../../src/workbench/manifest/tree";
import { TRACKER } from "../../builders/workbook";
import { sheetNames, UNWATCHED, valueAt } from "../desk";
import { openRibbon, type OpenRibbon } from "./bench";

const manifest = readXml(await readFile(new URL("../../../manifest.xml", import.meta.url), "utf8"));
/** Every button and menu item, by the function that it calls. */
const NAMES = [...new Set(descendants(manifest, "FunctionName").map(({ text }) => text))];

type Kind = News["kind"];
const of = <K extends Kind>({ news }: OpenRibbon, kind: K): Extract<News, { kind: K }>[] =>
  news.filter((one): one is Extract<News, { kind: K }> => one.kind === kind);
const last = <K extends Kind>(ribbon: OpenRibbon, kind: K): Extract<News, { kind: K }> => {
  const found = of(ribbon, kind).at(-1);
  assert.ok(found, `no news of the kind ${kind}`);
  return found;
};
const ROW = { sheet: "Action plan", row: 6, column: 3 };
const box = ({ row, column }: { row: number; column: number }) => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

describe("the ribbon's commands, through Office.js with the pane closed", () => {
  /** What each command is to do, beside saying that it is done. */
  const EFFECTS: Readonly<Record<string, (ribbon: OpenRibbon) => Promise<void> | void>> = {
    validate: (ribbon) => {
      assert.ok(last(ribbon, "review").review.findings.length > 0);
      assert.equal(last(ribbon, "ask").screen, "check");
    },
    nextProblem: async (ribbon) => {
      const { place } = last(ribbon, "ask");
      assert.deepEqual(await ribbon.desk.selection(), place);
    },
    clearMarks: (ribbon) => assert.equal(last(ribbon, "done").receipt.what, "There were no marks"),
    checkRow: (ribbon) => assert.deepEqual(last(ribbon, "ask"), { kind: "ask", screen: "check", place: ROW }),
    rateActions: (ribbon) => {
      assert.equal(last(ribbon, "review").review.ratings.length, 8);
      assert.equal(last(ribbon, "ask").screen, "rate");
    },
    explainRating: (ribbon) => assert.deepEqual(last(ribbon, "ask"), { kind: "ask", screen: "rate", place: ROW }),
    writeRatings: (ribbon) => {
      assert.equal(last(ribbon, "ask").screen, "rate");
      assert.equal(valueAt(ribbon.host, "Action plan", 3, 9), null);
    },
    summarySheets: (ribbon) => {
      assert.deepEqual(sheetNames(ribbon.host).slice(0, 2), ["Action plan", "Committee summary"]);
      assert.equal(last(ribbon, "done").receipt.canUndo, true);
    },
    compareWithLast: (ribbon) => assert.equal(last(ribbon, "ask").screen, "report"),
    showActivity: (ribbon) => assert.equal(last(ribbon, "ask").screen, "activity"),
    showRules: (ribbon) => assert.equal(last(ribbon, "ask").screen, "rules"),
    showSettings: (ribbon) => assert.equal(last(ribbon, "ask").screen, "settings"),
    showHelp: (ribbon) => assert.equal(last(ribbon, "ask").screen, "help"),
  };
  /** Its result is the selected cell, so that the pane need not open. */
  const WITHOUT_PANE = new Set(["nextProblem"]);

  it("are all told here", () => {
    assert.deepEqual(Object.keys(EFFECTS).sort(), [...NAMES].sort());
    assert.deepEqual(Object.keys(COMMANDS).sort(), [...NAMES].sort());
  });

  for (const name of NAMES) {
    it(`${name} works and shows its result`, async () => {
      const ribbon = await openRibbon();
      ribbon.host.officer.select(ROW.sheet, box(ROW));
      await ribbon.press(name);
      assert.deepEqual(of(ribbon, "stopped"), []);
      await EFFECTS[name]?.(ribbon);
      assert.equal(ribbon.host.shell.paneState, WITHOUT_PANE.has(name) ? "Background" : "Visible");
      assert.deepEqual(ribbon.host.bugs, []);
    });

    it(`${name} says in the pane what stopped it`, async () => {
      const ribbon = await openRibbon();
      await ribbon.buttons();
      ribbon.host.faults.before = failAt(1, "GeneralException");
      ribbon.host.counters.reset();
      await ribbon.press(name);
      assert.equal(ribbon.host.shell.paneState, "Visible");
      if (ribbon.host.counters.read().roundTrips === 0) return assert.deepEqual(of(ribbon, "stopped"), []);
      const { error, screen } = last(ribbon, "stopped");
      assert.ok(error instanceof PlainError);
      assert.match(error.message, /Excel could not do it/);
      assert.equal(screen, COMMANDS[name]?.screen);
    });
  }

  it("goes from problem to problem, and begins again", async () => {
    const ribbon = await openRibbon();
    await ribbon.press("validate");
    const cells = new Set(last(ribbon, "review").review.findings.map(({ cell }) => cell));
    const seen: string[] = [];
    for (let press = 0; press <= cells.size; press++) {
      await ribbon.press("nextProblem");
      seen.push(JSON.stringify(await ribbon.desk.selection()));
    }
    assert.equal(new Set(seen).size, cells.size);
    assert.equal(seen.at(-1), seen[0]);
  });

  it("opens the pane when there is no problem to go to", async () => {
    const ribbon = await openRibbon([["Nothing to see here"]]);
    await ribbon.press("nextProblem");
    assert.equal(ribbon.host.shell.paneState, "Visible");
    assert.deepEqual(last(ribbon, "ask"), { kind: "ask", screen: "check", place: null });
  });

  it("takes marks off again", async () => {
    const ribbon = await openRibbon();
    const { desk } = ribbon;
    await desk.markFindings(await desk.review(UNWATCHED));
    await ribbon.press("clearMarks");
    assert.equal(last(ribbon, "done").receipt.what, "All marks taken away");
    await ribbon.press("clearMarks");
    assert.equal(last(ribbon, "done").receipt.what, "There were no marks");
  });

  it("makes one set of sheets when the button is pressed twice", async () => {
    const once = await openRibbon();
    await once.press("summarySheets");
    const wanted = sheetNames(once.host);

    const twice = await openRibbon();
    await Promise.all([twice.press("summarySheets"), twice.press("summarySheets")]);
    assert.deepEqual(sheetNames(twice.host), wanted);
    assert.deepEqual(of(twice, "stopped"), []);
    assert.equal((await twice.desk.loadState()).snapshots.length, 1);
  });

  it("takes a second press for the next problem as a second step", async () => {
    const ribbon = await openRibbon();
    await ribbon.press("validate");
    await Promise.all([ribbon.press("nextProblem"), ribbon.press("nextProblem")]);
    const both = await ribbon.desk.selection();

    const other = await openRibbon();
    await other.press("validate");
    await other.press("nextProblem");
    await other.press("nextProblem");
    assert.deepEqual(both, await other.desk.selection());
  });

  it("goes on after a command that failed", async () => {
    const ribbon = await openRibbon();
    await ribbon.buttons();
    ribbon.host.counters.reset();
    ribbon.host.faults.before = failAt(1, "GeneralException");
    await Promise.all([ribbon.press("validate"), ribbon.press("rateActions")]);
    assert.equal(of(ribbon, "stopped").length, 1);
    assert.equal(last(ribbon, "ask").screen, "rate");
  });
});

describe("a cell's menu", () => {
  /** The row of each action, and one that is none: the title. */
  const ROWS = TRACKER.flatMap((_, index) => (index > 2 ? [index + 1] : [])).concat(1);

  for (const [name, screen] of [
    ["explainRating", "rate"],
    ["checkRow", "check"],
  ] as const) {
    it(`${name} is about the selected cell`, async () => {
      const ribbon = await openRibbon();
      for (const row of ROWS) {
        ribbon.host.officer.select("Action plan", box({ row, column: 2 }));
        await ribbon.press(name);
        assert.deepEqual(last(ribbon, "ask"), {
          kind: "ask",
          screen,
          place: { sheet: "Action plan", row, column: 2 },
        });
      }
      assert.equal(ribbon.host.shell.paneState, "Visible");
    });
  }

  it("sees what the officer has just typed into the row", async () => {
    const ribbon = await openRibbon();
    ribbon.host.officer.type("Action plan", 6, 4, "Head of Legal");
    ribbon.host.officer.select("Action plan", box({ row: 6, column: 4 }));
    await ribbon.press("checkRow");
    const { findings } = last(ribbon, "review").review;
    assert.ok(!findings.some(({ code, row }) => row === 6 && code === "missing-owner"));
  });
});
