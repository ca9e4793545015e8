import assert from "node:assert/strict";
import { startHost } from "../start";

describe("Ribbon, pane and settings", () => {
  it("runs a ribbon command until it says that it is done", async () => {
    const host = await startHost();
    Office.actions.associate("colourTotals", (event: Office.AddinCommands.Event) => {
      void Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Plan").getRange("A1").format.fill.color = "#FFC000";
        await context.sync();
        event.completed();
      });
    });
    await host.invokeCommand("colourTotals");
    const style = host.book.styles.style(host.book.sheets[0]!.styleAt(1, 1));
    assert.equal(style.fill.colour, "#FFC000");
  });

  it("takes updates of the ribbon", async () => {
    const host = await startHost();
    await Office.ribbon.requestUpdate({
      tabs: [
        { id: "Ragbook.Tab", visible: true, groups: [{ id: "Report", controls: [{ id: "Sheets", enabled: false }] }] },
      ],
    });
    assert.deepEqual([...host.shell.buttons], [["Sheets", false]]);
    assert.deepEqual([...host.shell.tabs], [["Ragbook.Tab", true]]);
  });

  it("shows and hides the pane, and tells who listens", async () => {
    const host = await startHost();
    const seen: string[] = [];
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => seen.push(visibilityMode));
    await Office.addin.hide();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await Office.addin.showAsTaskpane();
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(seen, ["Hidden", "Taskpane"]);
    assert.equal(host.shell.paneState, "Visible");
    await stop();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    assert.equal(await Office.addin.getStartupBehavior(), "Load");
    assert.equal(host.counters.read().roundTrips, 0);
  });

  it("keeps document settings in the workbook", async () => {
    const host = await startHost(undefined, { addinId: "6f1c0000-0000-4000-8000-000000000001" });
    const { settings } = Office.context.document;
    settings.set("colour", { pane: "dark" });
    await new Promise((resolve) => settings.saveAsync(resolve));
    assert.equal(host.book.settings[0]?.values.size, 1);
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject("colour");
      setting.load("value");
      await context.sync();
      assert.deepEqual(setting.value, { pane: "dark" });
    });
  });

  it("tells the pane the theme of Excel", async () => {
    await startHost();
    assert.equal(Office.context.officeTheme.bodyBackgroundColor, "#ffffff");
    assert.equal(Office.context.displayLanguage, "en-GB");
  });
});
