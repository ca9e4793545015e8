import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { CHECKS } from "../../../src/core/checks/checks";
import { CATALOGUE } from "../../../src/core/findings/catalogue";

/** Files of the folder that are no checks: their types, their list and what runs them. */
const FRAME = ["check.ts", "checks.ts", "run.ts"];

const SECTIONS = ["**What it finds.**", "**Why it matters.**", "**What to do.**", "**Example.**"];
const codes = CHECKS.flatMap((check) => check.codes);

describe("the list of checks", () => {
  it("holds every check file, once", () => {
    const files = readdirSync("src/core/checks").filter((file) => file.endsWith(".ts") && !FRAME.includes(file));
    assert.deepEqual(CHECKS.map(({ name }) => `${name}.ts`).sort(), files.sort());
  });

  it("gives every code to one check, and every code of a check stands in the catalogue", () => {
    assert.deepEqual(
      codes.filter((code, index) => codes.indexOf(code) !== index),
      [],
    );
    assert.deepEqual(
      codes.filter((code) => !(code in CATALOGUE)),
      [],
    );
    const others = new Set(["check-failed", "rule-fault"]);
    assert.deepEqual(
      Object.keys(CATALOGUE).filter((code) => !codes.includes(code) && !others.has(code)),
      [],
    );
  });

  for (const { name, codes: own } of CHECKS) {
    it(`${name} has its table of examples and its page`, () => {
      assert(existsSync(`test/core/checks/${name}.test.ts`), "no test");
      const page = readFileSync(`docs/checks/${name}.md`, "utf8");
      for (const section of SECTIONS) assert(page.includes(section), `its page lacks ${section}`);
      for (const code of own) assert(page.includes(`\`${code}\``), `its page does not name ${code}`);
    });
  }

  it("has no page of a check that is gone", () => {
    const pages = readdirSync("docs/checks").filter((page) => page !== "README.md");
    assert.deepEqual(pages.sort(), CHECKS.map(({ name }) => `${name}.md`).sort());
  });
});
