import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { AT_START, availability, BUTTONS, type Known, NOTHING_KNOWN } from "../../../src/addin/ribbon/availability";
import { readRibbon } from "../../../src/workbench/manifest/ribbon";
import { attribute, children, descendants, readXml } from "../../../src/workbench/manifest/tree";
import { openFile } from "../../../src/host/file/disk";
import { startNodeHost } from "../../../src/host/node";
import { manifestRequirements } from "../../../src/cli/requirements";
import { TRACKER, writeWorkbook } from "../../builders/workbook";
import { readStanding } from "../../../src/addin/excel/tasks/standing";
import { excelDesk } from "../../../src/addin/excel/desk";
import { followRibbon } from "../../../src/addin/ribbon/follow";
import { Session } from "../../../src/addin/session";
import { UNWATCHED } from "../desk";
import { openRibbon } from "./bench";

const manifest = await readFile(new URL("../../../manifest.xml", import.meta.url), "utf8");
const on = (known: Partial<Known>): string[] =>
  [...availability({ ...NOTHING_KNOWN, ...known })].flatMap(([id, enabled]) => (enabled ? [id.slice(8)] : []));
const reviewed = { actions: 4, findings: 7, compared: false };

describe("which buttons can work", () => {
  const STATES: readonly (readonly [string, Partial<Known>, readonly string[]])[] = [
    ["before anything is known", {}, ["SummarySheets"]],
    ["after a review", { review: reviewed }, ["NextProblem", "ExplainRating", "WriteRatings", "SummarySheets"]],
    [
      "when nothing is wrong",
      { review: { ...reviewed, findings: 0 } },
      ["ExplainRating", "WriteRatings", "SummarySheets"],
    ],
    ["when there are no actions", { review: { actions: 0, findings: 1, compared: false } }, ["NextProblem"]],
    [
      "when an earlier report is kept",
      { review: { ...reviewed, compared: true } },
      ["NextProblem", "ExplainRating", "WriteRatings", "SummarySheets", "CompareWithLast"],
    ],
    ["while marks stand", { marks: true }, ["ClearMarks", "SummarySheets"]],
    ["read-only", { readOnly: true, marks: true, review: reviewed }, ["NextProblem", "ExplainRating"]],
  ];
  for (const [when, known, enabled] of STATES) it(when, () => assert.deepEqual(on(known), enabled));

  it("no command writes into a workbook that is read-only", () => {
    const known = fc.record({
      review: fc.option(fc.record({ actions: fc.nat(9), findings: fc.nat(9), compared: fc.boolean() })),
      marks: fc.boolean(),
    });
    fc.assert(
      fc.property(known, (some) => {
        const enabled = on({ ...some, readOnly: true });
        for (const id of ["ClearMarks", "WriteRatings", "SummarySheets"]) assert.ok(!enabled.includes(id));
      }),
    );
  });
});

describe("the manifest's buttons", () => {
  it("begin as the add-in believes", () => {
    const { groups } = readRibbon(manifest);
    for (const { id, enabled } of groups.flatMap((group) => group.controls)) {
      assert.equal(enabled, AT_START.get(id) ?? true, id);
    }
  });

  it("stand in the groups that the add-in names", () => {
    const groups = new Map(
      descendants(readXml(manifest), "Group").map((group) => [
        attribute(group, "id"),
        children(group, "Control").map((control) => attribute(control, "id")),
      ]),
    );
    for (const { group, id } of BUTTONS) assert.ok(groups.get(group)?.includes(id), id);
  });

  it("say in their tip why they are grey", () => {
    const controls = readRibbon(manifest).groups.flatMap((group) => group.controls);
    for (const { id } of BUTTONS) assert.match(controls.find((one) => one.id === id)?.tip.text ?? "", /Grey /, id);
  });

  it("grey out nothing in a cell's menu, which Office cannot update", () => {
    for (const item of descendants(readXml(manifest), "Item")) assert.equal(children(item, "Enabled").length, 0);
  });
});

describe("the ribbon, through Office.js", () => {
  it("lights up what a check makes possible", async () => {
    const ribbon = await openRibbon();
    assert.deepEqual(await ribbon.buttons(), {});
    await ribbon.press("validate");
    assert.deepEqual(await ribbon.buttons(), {
      "Ragbook.NextProblem": true,
      "Ragbook.ExplainRating": true,
      "Ragbook.WriteRatings": true,
    });
  });

  it("follows marks as they are made, cleared and undone", async () => {
    const ribbon = await openRibbon();
    const { desk } = ribbon;
    const clearable = async () => (await ribbon.buttons())["Ragbook.ClearMarks"] ?? false;
    await desk.markFindings(await desk.review(UNWATCHED));
    assert.equal(await clearable(), true);
    await ribbon.press("clearMarks");
    assert.equal(await clearable(), false);
    await desk.markFindings(await desk.review(UNWATCHED));
    assert.equal(await clearable(), true);
    await desk.undo();
    assert.equal(await clearable(), false);
  });

  it("offers the comparison once an earlier report is kept", async () => {
    const ribbon = await openRibbon();
    const { desk } = ribbon;
    const at = async (asAt: string) => {
      const state = await desk.loadState();
      await desk.saveState({ ...state, settings: { ...state.settings, asAt } });
    };
    await at("2017-10-15");
    await ribbon.press("summarySheets");
    assert.equal((await ribbon.buttons())["Ragbook.CompareWithLast"] ?? false, false);
    await at("2018-01-15");
    await ribbon.press("validate");
    assert.equal((await ribbon.buttons())["Ragbook.CompareWithLast"], true);
  });

  it("greys out again what a workbook without actions cannot do", async () => {
    const ribbon = await openRibbon();
    await ribbon.press("validate");
    const { host } = ribbon;
    host.officer.clear("Action plan", { top: 1, left: 1, bottom: TRACKER.length, right: 8 });
    await ribbon.press("validate");
    const buttons = await ribbon.buttons();
    assert.equal(buttons["Ragbook.WriteRatings"], false);
    assert.equal(buttons["Ragbook.SummarySheets"], false);
  });

  it("greys out what would write into a workbook that is open read-only", async () => {
    const { session, buttons } = await openRibbon();
    const book = openFile(await writeWorkbook());
    const { shell } = await startNodeHost({ requirements: await manifestRequirements(), book, readOnly: true });
    session.tell({ kind: "activity", activities: [] });
    await buttons();
    assert.deepEqual([...shell.buttons], [["Ragbook.SummarySheets", false]]);
  });

  it("finds marks that an earlier day left", async () => {
    const first = await openRibbon();
    await first.desk.markFindings(await first.desk.review(UNWATCHED));
    first.host.shell.buttons.clear();
    const later = new Session(() => new Date(2018, 0, 21));
    followRibbon(excelDesk(later, first.reviewer), () => later.inTurn(readStanding));
    await later.inTurn(() => Promise.resolve());
    assert.equal((await first.buttons())["Ragbook.ClearMarks"], true);
  });

  it("looks without changing anything, in two round trips", async () => {
    const ribbon = await openRibbon();
    await ribbon.buttons();
    ribbon.host.counters.reset();
    await readStanding();
    assert.equal(ribbon.host.counters.read().roundTrips, 2);
  });

  it("leaves the buttons alone where Office has no RibbonApi", async () => {
    const { requirements } = Office.context;
    const had = requirements.isSetSupported.bind(requirements);
    requirements.isSetSupported = (name, version) => name !== "RibbonApi" && had(name, String(version));
    try {
      const ribbon = await openRibbon();
      await ribbon.press("validate");
      assert.deepEqual(await ribbon.buttons(), {});
    } finally {
      requirements.isSetSupported = had;
    }
  });
});
