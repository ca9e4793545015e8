import "./styles/main.css";
import type { Control } from "../manifest/ribbon";
import { readRibbon } from "../manifest/ribbon";
import { connect } from "../worker/client";
import { Bench } from "./bench";
import { listenToClipboard } from "./clipboard";
import { Dock } from "./dock";
import { byId } from "./dom";
import { Files } from "./files";
import { Menu } from "./menu";
import { showNotice } from "./notice";
import { RibbonView } from "./ribbon";
import { listenToZoom } from "./zoom";

const text = async (path: string): Promise<string> => (await fetch(path)).text();

const [manifest, samples] = await Promise.all([text("/addin/manifest.xml"), text("/samples.json")]);
const ribbon = readRibbon(manifest);
/** The add-in's own server in the manifest stands under /addin/ here. */
const local = (url: string): string => new URL(url).pathname.replace(/^\//, "/addin/");

const workbook = connect(new Worker("/page/worker.js"), {
  event: (event) => dock.event(event),
  changed: (state) => void bench.show(state),
  shell: ({ paneShown, buttons }) => {
    showPane(paneShown);
    view.enable(buttons);
  },
});
await workbook.start(ribbon.requirements, ribbon.id);

const menu = new Menu();
const bench = new Bench(workbook, (x, y) => openCellMenu(x, y));
const dock = new Dock(
  local(ribbon.paneUrl),
  ribbon.requirements,
  (body) => workbook.execute(body),
  (back) => {
    if (back) focusGrid();
    else view.focus();
  },
  focusGrid,
);
/** The seam in the add-in's frame looks for it here. */
Object.assign(window, { dock });
const view = new RibbonView(ribbon, local, (control) => void press(control));
const files = new Files({ open, say: (message) => bench.say(message) }, menu, JSON.parse(samples) as string[]);

byId("pane-title").textContent = ribbon.paneTitle;
byId("close-pane").addEventListener("click", () => void workbook.showPane(false));
byId("download").addEventListener("click", () => void download());
listenToClipboard(bench.grid, workbook);
listenToZoom(bench.grid);
window.addEventListener("keydown", (event) => {
  if (event.key !== "F6") return;
  event.preventDefault();
  stepOn(event.shiftKey);
});
await files.openSample();

async function open(bytes: Uint8Array, name: string): Promise<void> {
  try {
    await bench.open(bytes, name);
  } catch (error) {
    return showNotice(`${name} could not be opened. ${(error as Error).message}`);
  }
  dock.load(name);
  // The add-in starts anew, with the buttons that the manifest enables.
  view.enable(new Map());
  showPane(true);
  document.title = `${name} – Ragbook workbench`;
  byId("file-name").textContent = name;
  focusGrid();
}

async function press({ action, label }: Control): Promise<void> {
  if (action.kind === "pane") return workbook.showPane(!dock.shown);
  bench.say(`${label}…`);
  try {
    await dock.run(action.name);
    bench.say("Ready");
  } catch (error) {
    bench.say("Ready");
    showNotice((error as Error).message);
  }
}

async function download(): Promise<void> {
  files.download(await workbook.save(), bench.name);
  bench.say(`${bench.name} is in your downloads. The file that you opened is unchanged.`);
}

function openCellMenu(x: number, y: number): void {
  const { grid } = bench;
  const commands = ribbon.cellMenu.controls.map((control) => ({
    label: control.label,
    act: () => void press(control),
  }));
  const edits = [
    { label: "Edit cell", keys: "F2", act: () => void grid.edit(null) },
    {
      label: "Clear contents",
      keys: "Delete",
      act: () => grid.selection && grid.host.clear(grid.sheet, grid.selection.box),
    },
  ];
  const parts = [
    { heading: "", items: edits },
    { heading: ribbon.cellMenu.label, items: commands },
  ];
  menu.open(x, y, "Cell", parts, focusGrid);
}

function showPane(shown: boolean): void {
  dock.shown = shown;
  view.showPane(shown);
}

function focusGrid(): void {
  bench.grid.view.element.focus({ preventScroll: true });
}

/** F6 goes round: grid, pane, ribbon; with Shift the other way. */
function stepOn(back: boolean): void {
  const inRibbon = byId("ribbon").contains(document.activeElement);
  if (inRibbon !== back && dock.shown === inRibbon && back) return dock.focus();
  if (inRibbon) return back && dock.shown ? dock.focus() : focusGrid();
  if (back || !dock.shown) return view.focus();
  dock.focus();
}
