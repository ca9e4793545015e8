import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";
import type { FrameLocator } from "playwright-core";
import { makeRatedTracker } from "./pane-tracker";
import type { OpenWorkbench, WorkbenchOptions } from "./setup";
import { openFile, openWorkbench } from "./setup";

const LOOKS: Readonly<Record<string, WorkbenchOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "high contrast": { forcedColors: "active" },
};
/** Narrowest and wide, in px. */
const WIDTHS = [320, 600];

const press = (pane: FrameLocator, name: string | RegExp): Promise<void> =>
  pane.getByRole("button", { name }).first().click();
const aside = async (pane: FrameLocator, name: string): Promise<void> => {
  await pane.locator("#more").click();
  await pane.locator(".menu").getByRole("button", { name }).click();
};

/** The states one after another, as an officer comes by them. */
const STATES: readonly (readonly [string, (pane: FrameLocator) => Promise<void>])[] = [
  ["first run", async (pane) => pane.getByText("What happens next").waitFor()],
  ["findings", async (pane) => press(pane, /^Check \d/)],
  ["an open finding", async (pane) => pane.locator("[data-line]").first().click()],
  ["More", async (pane) => pane.locator("#more").click()],
  ["ratings", async (pane) => press(pane, /^Next: rate/)],
  ["an open difference", async (pane) => pane.locator("[data-line]").first().click()],
  ["writing ratings", async (pane) => press(pane, "Write ratings…")],
  ["rules", async (pane) => aside(pane, "Rules")],
  ["layout", async (pane) => aside(pane, "Layout")],
  ["settings", async (pane) => aside(pane, "Settings")],
  ["help", async (pane) => aside(pane, "Help")],
  ["a help page", async (pane) => press(pane, "First steps")],
  ["the report", async (pane) => pane.locator(".step", { hasText: "Report" }).click()],
  ["sheets made", async (pane) => press(pane, /^Make \d+ sheets/)],
  ["activity", async (pane) => aside(pane, "Activity")],
];

/** The pane as wide as it is wanted, whatever the dock allows. */
async function widen({ page }: OpenWorkbench, width: number): Promise<void> {
  await page.locator("#pane-holder iframe").evaluate((frame: HTMLElement, px) => {
    frame.style.position = "fixed";
    frame.style.inset = "0 0 0 auto";
    frame.style.zIndex = "99";
    frame.style.width = `${px}px`;
    frame.style.height = "100%";
  }, width);
}

/** What axe finds in the pane, and what stands out of it or is too small to press. */
async function faults(bench: OpenWorkbench): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: bench.page }).include(["#pane-holder iframe", "html"]).analyze();
  const measured = await bench.pane.locator("html").evaluate((html) => {
    const wide = html.scrollWidth > html.clientWidth ? [`${html.scrollWidth - html.clientWidth} px too wide`] : [];
    const pressed = [...html.querySelectorAll("button, summary, select, a[href]:not(.skip)")];
    const small = pressed.filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      // A link within a sentence may be as low as its line (WCAG 2.5.8).
      return width > 0 && (width < 24 || height < 24) && !element.closest(".page p, .page li, .page td");
    });
    return [...wide, ...small.map((element) => `too small: ${element.textContent?.trim()}`)];
  });
  return [...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), ...measured];
}

describe("the pane is for everyone", function () {
  // A browser on a busy machine may miss a moment: once more before it counts.
  this.retries(1);
  this.timeout(120_000);
  for (const [look, options] of Object.entries(LOOKS)) {
    for (const width of WIDTHS) {
      it(`has no fault on any state: ${look}, ${width} px`, async () => {
        const bench = await openWorkbench({ reducedMotion: "reduce", ...options });
        await openFile(bench, makeRatedTracker());
        await widen(bench, width);
        const found: string[] = [];
        for (const [state, reach] of STATES) {
          await reach(bench.pane);
          await bench.pane.locator(".is-working").waitFor({ state: "detached" });
          await bench.pane.getByText(/^(Opening…|Working out|Checking the rules)/).waitFor({ state: "detached" });
          found.push(...(await faults(bench)).map((fault) => `${state}: ${fault}`));
        }
        await bench.close();
        assert.deepEqual(found, []);
      });
    }
  }
});
