/** The worker that holds the workbook, so that reading, writing and saving never hold up the page. */
import type { MemberSets, Requirements } from "../../host/protocol/requirements";
import { readMemberSets } from "../../host/protocol/requirements";
import { Desk } from "./desk";
import { openHost } from "./host";
import { canvasMeasure } from "./measure";
import type { Call, Message, WorkbookApi } from "./messages";

const measure = canvasMeasure();
let rules: { readonly requirements: Requirements; readonly sets: MemberSets; readonly addinId: string } | null = null;
let open: { readonly desk: Desk; showPane(shown: boolean): void } | null = null;

const say = (message: Message): void => self.postMessage(message);

function opened(): Desk {
  if (!open) throw new Error("No workbook is open.");
  return open.desk;
}

const api: WorkbookApi = {
  async start(requirements, addinId) {
    const library = await (await fetch("/office/excel-win32-16.01.js")).text();
    rules = { requirements, sets: readMemberSets(library), addinId };
  },
  open(bytes, name) {
    if (!rules) throw new Error("The workbench has not started.");
    const host = openHost(rules, {
      event: (event) => say({ kind: "event", event }),
      shell: (shell) => say({ kind: "shell", shell }),
    });
    const desk = new Desk(bytes, name, (book) => host.hostOf(book), measure);
    open = { desk, showPane: (shown) => host.showPane(shown) };
    return open.desk.state();
  },
  async execute(body) {
    const desk = opened();
    const { answer, changed } = await desk.execute(body);
    if (changed && desk === open?.desk) say({ kind: "changed", state: desk.state() });
    return answer;
  },
  state: () => opened().state(),
  shape: (sheet) => opened().shape(sheet),
  rows: (sheet, first, last) => opened().rows(sheet, first, last),
  looks: (from) => opened().looks(from),
  content: (sheet, row, column) => opened().content(sheet, row, column),
  copy: (sheet, box) => opened().copy(sheet, box),
  edge: (sheet, row, column, direction) => opened().edge(sheet, row, column, direction),
  type: (sheet, entries) => opened().type(sheet, entries),
  clear: (sheet, box) => opened().clear(sheet, box),
  undo: () => opened().undo(),
  redo: () => opened().redo(),
  activate: (sheet) => opened().activate(sheet),
  select: (sheet, box) => opened().select(sheet, box),
  showPane: (shown) => open?.showPane(shown),
  save: () => opened().save(),
};

self.addEventListener("message", ({ data: { id, method, args } }: MessageEvent<Call>) => {
  const call = api[method] as (...args: readonly unknown[]) => unknown;
  Promise.resolve()
    .then(() => call(...args))
    .then(
      (value) => say({ kind: "answer", id, value }),
      (error: unknown) => say({ kind: "failure", id, message: error instanceof Error ? error.message : String(error) }),
    );
});
