import { readFile, readdir, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { BUILT, ROOT } from "./bundle";

/** What the server hands out: nothing but these folders, and nothing that is not a file in them. */
const FOLDERS: readonly (readonly [prefix: string, folder: string])[] = [
  ["/addin/", BUILT.addin],
  ["/page/", BUILT.page],
  ["/office/", join(ROOT, "node_modules/@microsoft/office-js/dist")],
  ["/samples/", join(ROOT, "samples")],
  ["/", join(ROOT, "src/workbench/page")],
];

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Office.js as the pages of the add-in ask for it, and where this server has it. */
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE = "/office/";

const SELF =
  "script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";
const POLICIES = {
  workbench: `default-src 'none'; ${SELF}; img-src 'self'; frame-src 'self'; worker-src 'self'; frame-ancestors 'none'`,
  addin: `default-src 'none'; ${SELF}; img-src 'self' data: blob:; font-src 'self'; worker-src 'self' blob:; frame-ancestors 'self'`,
};

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Answers a request for a path; 404 for whatever is not ours to give. */
export async function answer(path: string): Promise<Answer> {
  if (path === "/samples.json") return reply(200, ".json", JSON.stringify(await samples()));
  const file = await locate(path === "/" ? "/index.html" : path);
  if (!file) return reply(404, ".html", "<!doctype html><title>Not found</title><p>Not found.</p>");
  const type = extname(file);
  const body = await readFile(file);
  return reply(200, type, type === ".html" && path.startsWith("/addin/") ? withSeam(body.toString()) : body, path);
}

/** The sample that shows most, both ratings and their differences among it, opens first. */
const RICHEST = "two-ratings.xlsx";

async function samples(): Promise<string[]> {
  const names = await readdir(join(ROOT, "samples")).catch((): string[] => []);
  const files = names.filter((name) => extname(name) === ".xlsx").sort();
  return files.sort((one, other) => Number(other === RICHEST) - Number(one === RICHEST));
}

async function locate(path: string): Promise<string | null> {
  const found = FOLDERS.find(([prefix]) => path.startsWith(prefix));
  if (!found || path.includes("\0")) return null;
  const [prefix, folder] = found;
  const file = normalize(join(folder, path.slice(prefix.length)));
  if (!file.startsWith(folder + sep) || TYPES[extname(file)] === undefined) return null;
  const there = await stat(file).catch(() => null);
  return there?.isFile() ? file : null;
}

/** The add-in's page as it was built, with Office.js from this machine and the local host in Excel's place. */
function withSeam(html: string): string {
  return html.replaceAll(OFFICE_CDN, OFFICE).replace("<script", '<script src="/page/seam.js"></script>\n    <script');
}

function reply(status: number, type: string, body: string | Buffer, path = ""): Answer {
  const policy = path.startsWith("/addin/") ? POLICIES.addin : POLICIES.workbench;
  const headers = {
    "Content-Type": TYPES[type] ?? "application/octet-stream",
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Content-Security-Policy": policy,
  };
  return { status, headers, body };
}
