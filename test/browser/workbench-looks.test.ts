import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";
import type { OpenWorkbench, WorkbenchOptions } from "./setup";
import { openFile, openWorkbench } from "./setup";
import { makeTracker } from "./setup-tracker";

const MODES: Readonly<Record<string, WorkbenchOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
  narrow: { width: 820, height: 700 },
};

/** What axe finds on the workbench itself; the pane has tests of its own. */
async function faults({ page }: OpenWorkbench): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude("#pane-holder").analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 120))
        .join(" | ")}`,
  );
}

describe("the workbench, whoever looks at it", function () {
  // A browser on a busy machine may miss a moment: once more before it counts.
  this.retries(1);
  this.timeout(60_000);
  before("builds", async function () {
    this.timeout(180_000);
    await (await openWorkbench()).close();
  });

  for (const [mode, options] of Object.entries(MODES)) {
    it(`has no accessibility fault in ${mode}: sheet, menu and editor`, async () => {
      const bench = await openWorkbench(options);
      const { page } = bench;
      await openFile(bench, makeTracker());
      await page.getByRole("gridcell", { name: "Train budget holders" }).click({ button: "right" });
      await page.getByRole("menu").waitFor();
      assert.deepEqual(await faults(bench), []);
      await page.keyboard.press("Escape");
      await page.keyboard.press("F2");
      await page.getByRole("textbox", { name: "Edit C7" }).waitFor();
      assert.deepEqual(await faults(bench), []);
      await page.keyboard.press("Escape");
      await bench.close();
    });
  }

  it("keeps the officer's fills in every theme, and lets plain ink follow it", async () => {
    for (const [colorScheme, ink] of [
      ["light", "rgb(0, 0, 0)"],
      ["dark", "rgb(255, 255, 255)"],
    ] as const) {
      const bench = await openWorkbench({ colorScheme });
      await openFile(bench, makeTracker());
      const style = (name: string) =>
        bench.page.getByRole("gridcell", { name }).evaluate((cell) => {
          const { color, backgroundColor } = getComputedStyle(cell);
          return [color, backgroundColor];
        });
      assert.deepEqual(await style("Responsible officer"), ["rgb(255, 255, 255)", "rgb(31, 56, 100)"]);
      assert.equal((await style("Train budget holders"))[0], ink);
      await bench.close();
    }
  });

  it("is used by keyboard alone: ribbon, menu, tabs", async () => {
    const bench = await openWorkbench();
    const { page, pane } = bench;
    await openFile(bench, makeTracker());
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    await page.keyboard.press("Shift+F6");
    assert.match(await focused(), /^Validate/);
    await page.keyboard.press("ArrowRight");
    assert.match(await focused(), /^Next problem/);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { level: 1, name: /finding/ }).waitFor();
    await page.locator(".scroll").focus();
    await page.keyboard.press("Shift+F10");
    assert.match(await focused(), /^Edit cell/);
    await page.keyboard.press("End");
    assert.match(await focused(), /^Check this row/);
    await page.keyboard.press("Escape");
    await page.getByRole("tab", { name: "Action plan" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.locator("#active-cell", { hasText: "A1 Key to initials" }).waitFor({ state: "attached" });
    await page.locator("#close-pane").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), "IFRAME");
    await bench.close();
  });
});
