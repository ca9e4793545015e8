import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { OPERATORS } from "../../../src/core/rules/condition";
import { MOST_RULES } from "../../../src/core/rules/limits";
import { factsPage, presetsPage } from "./pages";

const page = (name: string): string => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), "utf8");

describe("the documents on rules", () => {
  it("list every fact as it is", () => assert.equal(page("facts.md"), factsPage()));

  it("list every preset, rule for rule", () => assert.equal(page("presets.md"), presetsPage()));

  it("name every operator and the limit of an import", () => {
    for (const word of [...OPERATORS, `${MOST_RULES} rules`]) assert.ok(page("rules.md").includes(word), word);
  });
});
