/** What the standard task-pane template does, and nothing more: the pane to measure ours against. */
import "./taskpane.css";

void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) return;
  const show = (id: string, shown: boolean) => ((document.getElementById(id) as HTMLElement).hidden = !shown);
  show("sideload-msg", false);
  show("app-body", true);
  show("welcome", true);
  (document.getElementById("run") as HTMLElement).onclick = run;
});

async function run(): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    range.format.fill.color = "yellow";
    await context.sync();
    console.log(`The range address was ${range.address}.`);
  });
}
