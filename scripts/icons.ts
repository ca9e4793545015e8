/**
 * Draws assets/icons/*.svg as PNG files in every size that Office asks for.
 * Run it after changing a drawing: node --import tsx scripts/icons.ts
 */
import { readFile, readdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "../test/browser/setup-chromium";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const ASSETS = join(dirname(fileURLToPath(import.meta.url)), "../assets");

const browser = await launchBrowser();
const page = await browser.newPage();
for (const file of (await readdir(join(ASSETS, "icons"))).sort()) {
  const drawing = await readFile(join(ASSETS, "icons", file), "base64");
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style><img width=${size} height=${size} src="data:image/svg+xml;base64,${drawing}">`,
    );
    const picture = await page.screenshot({ omitBackground: true });
    await writeFile(join(ASSETS, `${basename(file, ".svg")}-${size}.png`), picture);
  }
}
await browser.close();
