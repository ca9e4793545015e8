import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { FUNCTION_IDS } from "../../../src/addin/functions/associate";
import { FUNCTIONS } from "../../../src/addin/functions/library";
import metadata from "../../../src/addin/functions/functions.json";

const described = metadata.functions;
type Parameter = { readonly name: string; readonly description: string; readonly optional?: boolean };

/** Names of a function's parameters, as they stand in its source. */
function namesOf(code: (...values: never[]) => unknown): string[] {
  const [, list = ""] = /^(?:async )?(?:function )?\w*\s*\(([^)]*)\)/.exec(code.toString()) ?? [];
  return list.split(",").map((name) => name.trim());
}

/** The source's own word for what may be left out: "owner?: Argument". */
async function optionalIn(file: string): Promise<string[]> {
  const source = await readFile(new URL(`../../../src/addin/functions/${file}.ts`, import.meta.url), "utf8");
  return [...source.matchAll(/(\w+)\?: Argument/g)].map(([, name = ""]) => name);
}

describe("functions.json", () => {
  it("describes every function that there is, and no other", () => {
    assert.deepEqual(
      described.map(({ id }) => id),
      Object.keys(FUNCTIONS),
    );
    assert.deepEqual([...FUNCTION_IDS], Object.keys(FUNCTIONS));
    for (const { id, name } of described) assert.equal(id, name);
  });

  for (const { id, parameters } of described) {
    it(`gives the arguments of ${id} as the code takes them`, async () => {
      const code = FUNCTIONS[id as keyof typeof FUNCTIONS];
      assert.deepEqual(
        parameters.map(({ name }) => name),
        namesOf(code),
      );
      const optional = (parameters as Parameter[]).filter((one) => one.optional).map(({ name }) => name);
      const file = { DUEDATE: "due-date", DAYSOVERDUE: "days-overdue", RATE: "rate" }[id] ?? "";
      assert.deepEqual(optional, await optionalIn(file));
      // Excel takes no argument that must be given behind one that may be left out.
      assert.deepEqual(
        optional,
        parameters.slice(parameters.length - optional.length).map(({ name }) => name),
      );
    });
  }

  it("has names that Excel takes and sentences that the function wizard shows whole", () => {
    for (const { id, description, parameters } of described) {
      assert.match(id, /^[A-Z][A-Z0-9._]*$/);
      for (const one of [{ name: id, description }, ...parameters]) {
        assert.match(one.name, /^[A-Za-z][\w.]*$/);
        assert.match(one.description, /^[A-Z].*\.$/);
        assert.ok(one.description.length <= 255, `${id}: ${one.description.length} characters`);
      }
    }
  });

  it("is told to officers on the help page, each function with its arguments in order", async () => {
    const page = await readFile(new URL("../../../docs/help/functions.md", import.meta.url), "utf8");
    for (const { id, parameters } of described) {
      const shown = (parameters as Parameter[]).map(({ name, optional }) => (optional ? `[${name}]` : name));
      assert.ok(page.includes(`=RAGBOOK.${id}(${shown.join(", ")})`), id);
    }
  });
});
