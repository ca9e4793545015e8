import assert from "node:assert/strict";
import metadata from "../../src/addin/functions/functions.json";
import { openWorkbench, type OpenWorkbench } from "./setup";

/** The built add-in as Excel gets it, with the real client: what Excel would call for a formula. */
describe("the formula functions, as built", () => {
  let bench: OpenWorkbench;
  before(async () => {
    bench = await openWorkbench();
  }).timeout(120_000);
  after(async () => bench.close());

  const ask = (id: string, ...cells: unknown[]): Promise<unknown> =>
    bench.pane.locator("#pane").evaluate(
      async (_pane, [name, values]) => {
        type Held = Record<string, (...values: unknown[]) => Promise<unknown>>;
        const client = (window as unknown as { CustomFunctions: { _association: { mappings: Held } } }).CustomFunctions;
        const held = client._association.mappings[name];
        if (!held) return "not associated";
        return held(...values).catch((error: { code: string; message: string }) => [error.code, error.message]);
      },
      [id, cells] as const,
    );

  it("are associated under every id that functions.json names, and answer", async () => {
    const asked: Readonly<Record<string, readonly unknown[]>> = {
      DUEDATE: ["Q3 2017/18", null],
      DAYSOVERDUE: ["31 December 2017", null, "15 January 2018"],
      RATE: ["Outcome", null, "31 December 2017", "15 January 2018", null, null],
    };
    const answers = await Promise.all(metadata.functions.map(({ id }) => ask(id, ...(asked[id] ?? []))));
    assert.deepEqual(answers, [43100, 15, "Amber"]);
  });

  it("say why there is no answer, with Excel's own error", async () => {
    assert.deepEqual(await ask("DUEDATE", "Ongoing", null), ["#N/A", "Ragbook reads this as: ongoing, no date."]);
  });

  it("are described beside the pane", async () => {
    const served = await bench.pane.locator("#pane").evaluate(async () => (await fetch("functions.json")).json());
    assert.deepEqual(served, metadata);
  });
});
