/**
 * Weighs what the pane loads before it can show anything: its script and its styles, as a web server sends them.
 * Office.js comes from Microsoft, and the rest when it is needed. Fails above the limit; run it after the build.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Kilobytes of 1,000 bytes, gzipped. */
const LIMIT = 200;
const dist = path.join(import.meta.dirname, "../dist");

const page = readFileSync(path.join(dist, "taskpane.html"), "utf8");
const own = [...page.matchAll(/(?:src|href)="?([\w-]+\.(?:js|css))\b/g)].flatMap(([, name]) => name ?? []);
const sizes = own.map((name) => ({ name, size: gzipSync(readFileSync(path.join(dist, name))).length / 1000 }));
const total = sizes.reduce((sum, { size }) => sum + size, 0);

for (const { name, size } of sizes) console.log(`${size.toFixed(1).padStart(8)} KB  ${name}`);
console.log(`${total.toFixed(1).padStart(8)} KB  in all, gzipped, of ${LIMIT} KB`);
if (total > LIMIT || own.length === 0) {
  console.error(own.length === 0 ? "The page loads nothing of ours." : `The pane loads more than ${LIMIT} KB.`);
  process.exit(1);
}
