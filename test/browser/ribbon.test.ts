import assert from "node:assert/strict";
import { openFile, openWorkbench } from "./setup";
import { makeTracker } from "./setup-tracker";

/** The drawn ribbon: what is greyed out in the manifest, and what the add-in lights up. */
describe("the ribbon's buttons, as built", () => {
  it("are grey until there is work for them, and again in the next workbook; a press of a grey one does nothing", async () => {
    const bench = await openWorkbench();
    const { page, pane } = bench;
    await openFile(bench, makeTracker());
    const button = (name: string) => page.getByRole("button", { name, exact: false }).first();
    const grey = (name: string) => button(name).getAttribute("aria-disabled");
    for (const name of ["Next problem", "Clear marks", "Explain rating", "Write ratings", "Compare with last"]) {
      assert.equal(await grey(name), "true", name);
    }
    assert.notEqual(await grey("Summary sheets"), "true");
    await button("Write ratings").click({ force: true });
    await pane.getByText("What happens next").waitFor();

    await button("Validate").click();
    await page.locator('button[aria-disabled="false"]', { hasText: "Write ratings" }).waitFor();
    assert.equal(await grey("Next problem"), "false");
    assert.equal(await grey("Explain rating"), "false");
    assert.equal(await grey("Clear marks"), "true");
    assert.equal(await grey("Compare with last"), "true");

    await openFile(bench, makeTracker());
    await page.locator('button[aria-disabled="true"]', { hasText: "Write ratings" }).waitFor();
    assert.equal(await grey("Next problem"), "true");
    await bench.close();
  }).timeout(180_000);
});
