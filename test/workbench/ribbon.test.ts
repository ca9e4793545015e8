import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { readRibbon } from "../../src/workbench/manifest/ribbon";
import { readXml } from "../../src/workbench/manifest/tree";

const MANIFEST = new URL("../../manifest.xml", import.meta.url);

describe("the ribbon that the manifest describes", () => {
  it("holds the groups and buttons in their order", async () => {
    const ribbon = readRibbon(await readFile(MANIFEST, "utf8"));
    assert.equal(ribbon.tab, "Ragbook");
    assert.deepEqual(
      ribbon.groups.map((group) => [group.label, ...group.controls.map((control) => control.label)]),
      [
        ["Check", "Validate", "Next problem", "Clear marks"],
        ["Rate", "Rate actions", "Explain rating", "Write ratings"],
        ["Report", "Summary sheets", "Compare with last", "Activity"],
        ["Set up", "Show pane", "Rules", "Settings", "Help"],
      ],
    );
  });

  it("tells a function from the pane, and gives every icon", async () => {
    const { groups, paneTitle, paneUrl } = readRibbon(await readFile(MANIFEST, "utf8"));
    const controls = groups.flatMap((group) => group.controls);
    assert.deepEqual(controls.find((one) => one.label === "Validate")?.action, { kind: "function", name: "validate" });
    assert.deepEqual(controls.find((one) => one.label === "Show pane")?.action, { kind: "pane" });
    assert.equal(paneTitle, "Ragbook");
    assert.match(paneUrl, /\/taskpane\.html$/);
    for (const control of controls) assert.deepEqual([...control.icons.keys()], [16, 20, 24, 32, 40, 48, 64, 80]);
  });

  it("holds what a cell's context menu offers", async () => {
    const { cellMenu } = readRibbon(await readFile(MANIFEST, "utf8"));
    assert.deepEqual(
      cellMenu.controls.map((control) => control.label),
      ["Explain this rating", "Check this row"],
    );
  });

  it("names a resource that is missing", async () => {
    const manifest = await readFile(MANIFEST, "utf8");
    const broken = manifest.replace('<bt:String id="Validate.Label"', '<bt:String id="Elsewhere"');
    assert.throws(() => readRibbon(broken), /"Validate\.Label"/);
  });

  it("refuses what is not well formed", () => {
    assert.throws(() => readXml("<a><b></a>"));
  });
});
