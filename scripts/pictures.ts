/**
 * Draws a few printed pages of the summary sheets for docs/pictures, from the samples.
 * It needs LibreOffice (soffice), Poppler (pdftoppm, pdftotext) and ImageMagick (convert): node --import tsx scripts/pictures.ts
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../src/cli/run";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const PICTURES = join(ROOT, "docs/pictures");

/** Sample, and the sheets to draw the first page of. */
const PAGES = [
  ["deliverables", ["Committee summary", "Action progress", "Due before the meeting"]],
  ["two-ratings", ["Rating disagreements", "Validation findings", "Rating key and rules"]],
] as const;

mkdirSync(PICTURES, { recursive: true });
for (const [sample, sheets] of PAGES) {
  const folder = mkdtempSync(join(tmpdir(), "ragbook-pictures-"));
  const book = join(folder, `${sample}.xlsx`);
  const { err } = await run(["review", join(ROOT, `samples/${sample}.xlsx`), "--out", book]);
  if (err !== "") throw new Error(err);
  const profile = `-env:UserInstallation=file://${join(folder, "office")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, book]);
  const pdf = join(folder, `${sample}.pdf`);
  const pages = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }).split("\f");
  for (const sheet of sheets) {
    const page = pages.findIndex((text) => text.trimStart().startsWith(`${sheet}`)) + 1;
    if (page === 0) throw new Error(`${sample} has no page “${sheet}”.`);
    const name = join(PICTURES, sheet.toLowerCase().replaceAll(" ", "-"));
    const one = ["-f", String(page), "-l", String(page), "-r", "60", "-png", "-singlefile"];
    execFileSync("pdftoppm", [...one, pdf, name]);
    execFileSync("convert", [`${name}.png`, "+dither", "-colors", "96", `png8:${name}.png`]);
  }
}
