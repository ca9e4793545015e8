import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { openBook } from "../../src/host/file/file";
import type { OpenWorkbench } from "./setup";
import { openFile, openWorkbench } from "./setup";
import { makeTracker } from "./setup-tracker";

/** The whole of a cell's text, as a screen reader hears it: "D4 Head of Resilience". */
const active = ({ page }: OpenWorkbench) => page.locator("#active-cell");
const tabs = ({ page }: OpenWorkbench) => page.locator("#sheets [role=tab]");

async function hears(bench: OpenWorkbench, words: string | RegExp): Promise<void> {
  await active(bench).filter({ hasText: words }).waitFor({ state: "attached" });
}

async function goTo({ page }: OpenWorkbench, cell: string): Promise<void> {
  await page.fill("#name-box", cell);
  await page.press("#name-box", "Enter");
}

/** Saves by the Download button and reads the file back. */
async function download({ page }: OpenWorkbench) {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download" }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}

describe("the workbench, when it opens", function () {
  // A browser on a busy machine may miss a moment: once more before it counts.
  this.retries(1);
  this.timeout(30_000);
  let bench: OpenWorkbench;
  before("builds", async function () {
    this.timeout(180_000);
    bench = await openWorkbench();
  });
  after(() => bench.close());

  it("shows a sample tracker that the add-in reads, and offers the others", async () => {
    const { page, pane } = bench;
    const first = await page.textContent("#file-name");
    await pane.getByRole("heading", { level: 1, name: "Ragbook has read your workbook" }).waitFor();
    await page.getByRole("button", { name: "Samples" }).click();
    const offered = page.getByRole("menuitem");
    assert.ok((await offered.count()) >= 3);
    await offered.last().click();
    await page.locator("#file-name", { hasNotText: first ?? "" }).waitFor();
    await pane.getByRole("heading", { level: 1, name: "Ragbook has read your workbook" }).waitFor();
  });
});

describe("the workbench, as an officer uses it", function () {
  // A browser on a busy machine may miss a moment: once more before it counts.
  this.retries(1);
  this.timeout(30_000);
  let bench: OpenWorkbench;

  beforeEach(async () => {
    bench = await openWorkbench();
    await openFile(bench, makeTracker());
    await hears(bench, /^A1 /);
  });
  afterEach(() => bench.close());

  it("shows the sheet as it is: texts, looks, widths and frozen rows", async () => {
    const { page } = bench;
    assert.deepEqual(await tabs(bench).allInnerTexts(), ["Action plan", "Notes"]);
    const head = page.getByRole("gridcell", { name: "Responsible officer" });
    assert.equal(await head.evaluate((cell) => getComputedStyle(cell).backgroundColor), "rgb(31, 56, 100)");
    const widths = await page.getByRole("columnheader").evaluateAll((heads) => heads.map((one) => one.clientWidth));
    assert.ok((widths[2] ?? 0) > (widths[0] ?? 0) * 4);
    assert.equal(await page.locator(".frozen-rows").count(), 1);
  });

  it("selects by mouse and keyboard", async () => {
    const { page } = bench;
    await page.getByRole("gridcell", { name: "Rewrite the contract rules" }).click();
    await hears(bench, "C6 Rewrite the contract rules");
    await page.keyboard.press("ArrowRight");
    await hears(bench, "D6 Head of Procurement");
    await page.keyboard.press("Control+ArrowUp");
    await hears(bench, "D3 Responsible officer");
    await page.keyboard.press("Shift+ArrowDown");
    await hears(bench, "D3:D4");
    await page.keyboard.press("Control+End");
    await hears(bench, "G8");
    await page.keyboard.press("Control+Home");
    await hears(bench, "A4 1a");
    await goTo(bench, "e6");
    await hears(bench, "E6 30 September 2017");
  });

  it("takes what is typed, as Excel reads it, and undoes it step by step", async () => {
    const { page } = bench;
    await goTo(bench, "D7");
    await page.keyboard.type("Head of Finance");
    await page.keyboard.press("Tab");
    await page.keyboard.type("31/3/2018");
    await page.keyboard.press("Enter");
    await goTo(bench, "E7");
    await hears(bench, "E7 31/03/2018");
    await page.getByRole("button", { name: "Undo typing in E7" }).click();
    await hears(bench, "E7 As required");
    await page.keyboard.press("Control+z");
    await hears(bench, "D7 empty");
    await page.keyboard.press("Control+y");
    await hears(bench, "D7 Head of Finance");
    await page.getByRole("button", { name: "Undo typing in D7" }).waitFor();
  });

  it("edits in place and in the formula bar; Escape gives up", async () => {
    const { page } = bench;
    await goTo(bench, "F4");
    await page.keyboard.press("F2");
    await page.keyboard.type(" now");
    await page.keyboard.press("Escape");
    await hears(bench, /^F4 In progress$/);
    await page.fill("#formula", "On target");
    await page.press("#formula", "Enter");
    await hears(bench, "F4 On target");
    await page.keyboard.press("Delete");
    await hears(bench, "F4 empty");
  });

  it("downloads what was typed, and opens it again with the same values", async () => {
    const { page } = bench;
    await goTo(bench, "D7");
    await page.keyboard.type("Head of Finance");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Undo typing in D7" }).waitFor();
    const file = await download(bench);
    assert.equal(file.name, "tracker.xlsx");
    assert.equal(openBook(file.bytes, file.name).sheet("Action plan")?.value(7, 4), "Head of Finance");
    await openFile(bench, { ...file, name: "again.xlsx" });
    await goTo(bench, "D7");
    await hears(bench, "D7 Head of Finance");
  });

  it("says in a plain sentence what it cannot open, and keeps what is open", async () => {
    const { page } = bench;
    await page.setInputFiles("#file", { name: "notes.xlsx", mimeType: "", buffer: Buffer.from("no workbook") });
    await page.locator("#notice", { hasText: "notes.xlsx could not be opened" }).waitFor();
    assert.equal(await page.textContent("#file-name"), "tracker.xlsx");
    await page.getByRole("button", { name: "Close this message" }).click();
    assert.equal(await page.locator("#notice").isVisible(), false);
  });

  it("opens a workbook that is dropped on it", async () => {
    const { page } = bench;
    const bytes = [...makeTracker().bytes];
    await page.evaluate((all) => {
      const carried = new DataTransfer();
      carried.items.add(new File([new Uint8Array(all)], "dropped.xlsx"));
      document.dispatchEvent(new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true }));
    }, bytes);
    await page.locator("#file-name", { hasText: "dropped.xlsx" }).waitFor();
  });

  it("draws the ribbon of the manifest, with its super-tips", async () => {
    const { page } = bench;
    const groups = await page.locator(".ribbon-group h2").allInnerTexts();
    assert.deepEqual(groups, ["Check", "Rate", "Report", "Set up"]);
    await page.getByRole("button", { name: "Validate" }).hover();
    await page.getByRole("tooltip", { name: "" }).filter({ hasText: "Check the tracker" }).waitFor();
  });

  it("goes round by F6: grid, pane, ribbon, grid", async () => {
    const { page } = bench;
    const place = () => page.evaluate(() => document.activeElement?.closest("main, aside, #ribbon")?.tagName);
    await page.locator(".scroll").focus();
    assert.equal(await place(), "MAIN");
    await page.keyboard.press("F6");
    assert.equal(await place(), "ASIDE");
    await page.keyboard.press("F6");
    assert.equal(await place(), "DIV");
    await page.keyboard.press("F6");
    assert.equal(await place(), "MAIN");
  });

  it("validates: the pane lists the findings, and opening one selects its cell", async () => {
    const { page, pane } = bench;
    await page.getByRole("button", { name: "Validate" }).click();
    await pane.getByRole("heading", { level: 1, name: /\d+ findings?$/ }).waitFor();
    const finding = pane.locator("details.item", { hasText: "D7" }).first();
    await finding.locator("summary").click();
    await hears(bench, /^D7 /);
    assert.deepEqual(await tabs(bench).allInnerTexts(), ["Action plan", "Notes"]);
  });

  it("goes to the next problem without the pane", async () => {
    const { page, pane } = bench;
    await page.getByRole("button", { name: "Validate" }).click();
    await pane.getByRole("heading", { level: 1, name: /\d+ findings?$/ }).waitFor();
    await page.getByRole("button", { name: "Close the pane" }).click();
    await page.locator("aside").waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Next problem" }).click();
    await page.waitForFunction(() => !document.querySelector("#active-cell")?.textContent?.startsWith("A1 "));
    assert.ok(await page.locator("aside").isHidden());
  });

  it("rates, explains a rating from a cell's menu, and brings the pane back for it", async () => {
    const { page, pane } = bench;
    await page.getByRole("button", { name: "Rate actions" }).click();
    await pane.getByRole("heading", { level: 1, name: "5 actions rated" }).waitFor();
    await page.getByRole("button", { name: "Show pane" }).click();
    await page.locator("aside").waitFor({ state: "hidden" });
    await page.getByRole("gridcell", { name: "Rewrite the contract rules" }).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Explain this rating" }).click();
    await page.locator("aside").waitFor();
    await pane.getByText("107 days past 30 September 2017").first().waitFor();
  });

  it("makes summary sheets, and a download has them with what they show", async () => {
    const { page, pane } = bench;
    await page.getByRole("button", { name: "Summary sheets" }).click();
    await pane.getByRole("heading", { level: 1, name: /^\d+ sheets made$/ }).waitFor();
    await page.getByRole("tab", { name: "Committee summary" }).click();
    await hears(bench, "A1 Committee summary");
    await page
      .getByRole("img", { name: /rating/i })
      .first()
      .waitFor();
    const names = await tabs(bench).allInnerTexts();
    const shown = await page.getByRole("gridcell").allInnerTexts();
    const file = await download(bench);
    await openFile(bench, { ...file, name: "again.xlsx" });
    assert.deepEqual(await tabs(bench).allInnerTexts(), names);
    await page.getByRole("tab", { name: "Committee summary" }).click();
    await hears(bench, "A1 Committee summary");
    assert.deepEqual(await page.getByRole("gridcell").allInnerTexts(), shown);
  });

  it("tells the add-in of an edit, so that old results are never shown as current", async () => {
    const { page, pane } = bench;
    await page.getByRole("button", { name: "Validate" }).click();
    await pane.getByRole("heading", { level: 1, name: /\d+ findings?$/ }).waitFor();
    await goTo(bench, "D7");
    await page.keyboard.type("Head of Finance");
    await page.keyboard.press("Enter");
    await pane
      .getByText(/out of date/i)
      .first()
      .waitFor();
  });

  it("scrolls thousands of rows, keeping few of them as elements", async () => {
    const { page } = bench;
    await openFile(bench, { ...makeTracker(5000), name: "large.xlsx" });
    await page.keyboard.press("Control+End");
    await hears(bench, "G5003");
    await page.getByRole("rowheader", { name: "5003" }).waitFor();
    assert.ok((await page.locator(".cell").count()) < 600);
    await page.keyboard.press("Control+Home");
    await hears(bench, "A4 1");
    for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, 400);
    await page.keyboard.press("ArrowDown");
    await hears(bench, "A5 2");
    assert.ok(await page.getByRole("rowheader", { name: "5", exact: true }).isVisible());
  });
});
