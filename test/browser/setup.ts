import assert from "node:assert/strict";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { build } from "../../src/workbench/server/bundle";
import type { Running } from "../../src/workbench/server/serve";
import { serve } from "../../src/workbench/server/serve";
import { launchBrowser } from "./setup-chromium";

/** A workbench in a fresh browser context: nothing stays from one test to the next. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's pane, in its frame. */
  readonly pane: ReturnType<Page["frameLocator"]>;
  readonly context: BrowserContext;
  readonly url: string;
  /**
   * Closes the page, and fails when something went wrong behind it: an error on the console, or a request to
   * anywhere but this machine's own server.
   */
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  readonly reducedMotion?: "reduce" | "no-preference";
}

interface Shared {
  readonly server: Running;
  readonly browser: Browser;
}

let shared: Promise<Shared> | null = null;

/** One build, one server and one browser for the whole run. */
function share(): Promise<Shared> {
  shared ??= (async () => {
    await build();
    const browser = await launchBrowser();
    return { browser, server: await serve(0) };
  })();
  return shared;
}

/** At the very end of the run, whichever files took part: mocha waits for nothing that is left open. */
after(async () => {
  const open = await shared?.catch(() => null);
  await open?.browser.close();
  await open?.server.close();
});

/** The first call builds, which takes its time: give the hook that makes it two minutes. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const { server, browser } = await share();
  const { width = 1440, height = 900, ...media } = options;
  const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true, ...media });
  const faults: string[] = [];
  await context.route(
    (url) => !["blob:", "data:"].includes(url.protocol) && url.origin !== server.url,
    (route) => {
      faults.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  // Sooner than mocha's own limit, so that a failure names what it waited for.
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(String(error.stack)));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(server.url);
  await page.locator("#status", { hasNotText: "Starting" }).waitFor();
  return {
    page,
    pane: page.frameLocator("#pane-holder iframe"),
    context,
    url: server.url,
    async close() {
      await context.close();
      assert.deepEqual(faults, []);
    },
  };
}

/** Opens a workbook by the file button, and waits until the add-in has started on it. */
export async function openFile(
  { page, pane }: OpenWorkbench,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<void> {
  const payload = { name: file.name, mimeType: "application/octet-stream", buffer: Buffer.from(file.bytes) };
  await page.setInputFiles("#file", payload);
  await page.locator("#file-name", { hasText: file.name }).waitFor();
  await pane.locator("h1").first().waitFor();
}
