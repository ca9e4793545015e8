import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

const CACHE = join(dirname(fileURLToPath(import.meta.url)), "../../.cache");

/**
 * A browser for tests and scripts: an installed Chrome or Edge where there is one, otherwise the Chromium that
 * comes as an npm package, so that a bare machine needs nothing else.
 */
export async function launchBrowser(): Promise<Browser> {
  for (const channel of ["chrome", "msedge"]) {
    const installed = await chromium.launch({ channel }).catch(() => null);
    if (installed) return installed;
  }
  // The package's own list of flags is for cloud functions: its single process crashes on the second context.
  return chromium.launch({ executablePath: await packagedChromium(), args: ["--no-sandbox"] });
}

/** Unpacked once into the cache; beside it first, so that two runs at once never see half a browser. */
async function packagedChromium(): Promise<string> {
  const home = join(CACHE, "chromium");
  if (existsSync(join(home, "chromium"))) return join(home, "chromium");
  await mkdir(CACHE, { recursive: true });
  const unpacking = await mkdtemp(join(CACHE, "unpacking-"));
  const { default: packaged } = await import("@sparticuz/chromium");
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = unpacking;
  try {
    await packaged.executablePath();
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  await rename(unpacking, home).catch(() => rm(unpacking, { recursive: true }));
  return join(home, "chromium");
}
