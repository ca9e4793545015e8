/** The pages of promises and licences speak of what is there. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const page = (name: string): string => readFileSync(path.join("docs", name), "utf8");
const sources = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts") && !name.endsWith(path.join("reliability", "docs.test.ts")))
  .map((name) => readFileSync(path.join("test", name), "utf8"));

/** Titles as the sources write them; a `${…}` of a template stands for any words. */
function titles(): RegExp[] {
  const found = sources.flatMap((source) => [...source.matchAll(/\bit\(\s*(["`])((?:\\.|(?!\1).)*)\1/gs)]);
  return found.map(([, , title = ""]) => {
    const plain = title.split(/\$\{[^}]*\}/).map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${plain.join(".+")}$`);
  });
}

describe("the page of promises", () => {
  it("names tests that exist", () => {
    const known = titles();
    const named = [...page("promises.md").matchAll(/^- `(.+)`$/gm)].map(([, title = ""]) => title);
    assert.ok(named.length > 20);
    for (const title of named)
      assert.ok(
        known.some((pattern) => pattern.test(title)),
        title,
      );
  });
});

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

describe("the page of licences", () => {
  it("lists every package that ships, with its version and licence", () => {
    const manifest = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Manifest;
    const ships = new Map<string, Manifest>();
    const visit = ({ dependencies = {} }: Manifest): void => {
      for (const name of Object.keys(dependencies)) {
        if (ships.has(name)) continue;
        const found = manifest(path.join("node_modules", name, "package.json"));
        ships.set(name, found);
        visit(found);
      }
    };
    visit(manifest("package.json"));
    const listed = [...page("licences.md").matchAll(/^\| ([\w@/-]+) +\| ([\d.]+) +\| (\w+) +\|/gm)];
    assert.deepEqual(
      listed.map(([, ...columns]) => columns.join(" ")).sort(),
      [...ships].map(([name, { version, license }]) => `${name} ${version} ${license}`).sort(),
    );
  });
});
