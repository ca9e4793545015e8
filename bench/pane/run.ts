import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Frame, Page } from "playwright-core";
import { build, BUILT } from "../../src/workbench/server/bundle";
import { serve } from "../../src/workbench/server/serve";
import { launchBrowser } from "../../test/browser/setup-chromium";
import { median } from "../measure";
import { buildTemplate, TEMPLATE } from "./template";

export interface PaneFigures {
  /** Bytes of the page's script, gzipped. */
  readonly script: number;
  /** From asking for the page to its first heading, in milliseconds. */
  readonly ready: number;
  /** The longest task of its thread while it starts; 0 where none took 50 ms, which is what a browser reports. */
  readonly longest: number;
}

export interface PaneResult {
  readonly ours: PaneFigures;
  readonly template: PaneFigures;
  /** The longest task of the pane's thread while it checks and rates a tracker of `actions`. */
  readonly checking: { readonly actions: number; readonly longest: number };
}

/** Runs in every frame before its own scripts. */
function watch(): void {
  const seen = { ready: 0, longest: 0 };
  Object.assign(window, { bench: seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: "longtask", buffered: true });
  const look = () => {
    const heading = document.querySelector<HTMLElement>("h1");
    if (heading && heading.offsetHeight > 0) seen.ready = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

const seenIn = (frame: Frame) =>
  frame.evaluate(() => (window as unknown as { bench: { ready: number; longest: number } }).bench);

/** Puts the template's files in the place of ours, with Office.js from the same server. */
async function useTemplate(page: Page): Promise<void> {
  await page.route("**/addin/**", async (route) => {
    const name = path.basename(new URL(route.request().url()).pathname);
    const body = await readFile(path.join(TEMPLATE, name), "utf8").catch(() => null);
    if (body === null) return route.fulfill({ status: 404 });
    const html = body.replace("https://appsforoffice.microsoft.com/lib/1/hosted/", "/office/");
    const seam = html.replace("<script", '<script src="/page/seam.js"></script>\n    <script');
    const contentType = { ".html": "text/html", ".css": "text/css" }[path.extname(name)] ?? "text/javascript";
    await route.fulfill({ body: name.endsWith(".html") ? seam : body, contentType });
  });
}

async function start(browser: Browser, url: string, template: boolean) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watch);
  if (template) await useTemplate(page);
  await page.goto(url);
  await page.locator("#pane-holder iframe").waitFor();
  const frame =
    page.frames().find((each) => each.url().includes("/addin/")) ?? (await page.waitForEvent("framenavigated"));
  await frame.waitForFunction(() => (window as unknown as { bench?: { ready: number } }).bench?.ready);
  return { page, context, frame };
}

async function figures(browser: Browser, url: string, folder: string, runs: number): Promise<PaneFigures> {
  const seen: { ready: number; longest: number }[] = [];
  for (let run = 0; run < runs; run++) {
    const { context, frame } = await start(browser, url, folder === TEMPLATE);
    seen.push(await seenIn(frame));
    await context.close();
  }
  return {
    script: gzipSync(readFileSync(path.join(folder, "taskpane.js")), { level: 9 }).length,
    ready: median(seen.map(({ ready }) => ready)),
    longest: median(seen.map(({ longest }) => longest)),
  };
}

async function checking(browser: Browser, url: string, file: string): Promise<number> {
  const { page, context, frame } = await start(browser, url, false);
  await page.setInputFiles("#file", file);
  await page.locator("#file-name", { hasText: path.basename(file) }).waitFor();
  const opened = page.frames().find((each) => each !== frame && each.url().includes("/addin/")) ?? frame;
  await opened.waitForFunction(() => (window as unknown as { bench?: { ready: number } }).bench?.ready);
  const check = opened.getByRole("button", { name: /^Check \d/ });
  await check.waitFor({ timeout: 120_000 });
  await opened.evaluate(() => ((window as unknown as { bench: { longest: number } }).bench.longest = 0));
  await check.click();
  await opened.locator("h1", { hasText: "finding" }).waitFor({ timeout: 300_000 });
  const { longest } = await seenIn(opened);
  await context.close();
  return longest;
}

/** Our pane and the template's, both built for production, in the same workbench and browser. */
export async function comparePane(file: string, actions: number, runs: number): Promise<PaneResult> {
  await build();
  await buildTemplate();
  const browser = await launchBrowser();
  const server = await serve(0);
  try {
    return {
      ours: await figures(browser, server.url, BUILT.addin, runs),
      template: await figures(browser, server.url, TEMPLATE, runs),
      checking: { actions, longest: await checking(browser, server.url, file) },
    };
  } finally {
    await browser.close();
    await server.close();
  }
}
