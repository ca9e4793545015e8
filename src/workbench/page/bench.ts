import { boxName, cellName } from "../../core/grid/address";
import type { Box } from "../../core/grid/grid";
import { Grid } from "../grid/grid";
import { listenToKeys } from "../grid/keyboard";
import { Looks } from "../grid/looks";
import { sameBox } from "../grid/places";
import { listenToPointer } from "../grid/pointer";
import type { Selection } from "../grid/selection";
import { selectBox } from "../grid/selection";
import type { Workbook } from "../worker/client";
import type { WorkbookState } from "../worker/messages";
import { byId } from "./dom";
import { FormulaBar } from "./formula";
import { followLink } from "./links";
import { hideNotice, showNotice } from "./notice";
import { Tabs } from "./tabs";

/** The workbook on the page: grid, formula bar, tabs and status, kept in step with the worker that holds it. */
export class Bench {
  readonly grid: Grid;
  private readonly looks = new Looks();
  private readonly tabs = new Tabs((sheet) => void this.front(sheet));
  private readonly formula: FormulaBar;
  private state: WorkbookState | null = null;
  private drawing: Promise<void> = Promise.resolve();
  /** Selections on their way to the worker: until they arrive, what it says of the selection is old. */
  private selecting = 0;

  /** @param openMenu opens the context menu of the selected cell at a point of the screen */
  constructor(
    private readonly workbook: Workbook,
    openMenu: (x: number, y: number) => void,
  ) {
    this.grid = new Grid({
      rows: (sheet, first, last) => this.rows(sheet, first, last),
      content: (sheet, { row, column }) => workbook.content(sheet, row, column),
      edge: (sheet, { row, column }, direction) => workbook.edge(sheet, row, column, direction),
      type: (sheet, entries) => void this.change(workbook.type(sheet, entries)),
      clear: (sheet, box) => void this.change(workbook.clear(sheet, box)),
      selected: (sheet, selection) => this.selected(sheet, selection),
      follow: (link) => followLink(link, (sheet, box) => void this.goTo(sheet, box)),
      undo: () => void this.change(workbook.undo()),
      redo: () => void this.change(workbook.redo()),
      menu: openMenu,
    });
    byId("sheet").append(this.grid.view.element);
    listenToKeys(this.grid);
    listenToPointer(this.grid);
    this.formula = new FormulaBar({
      goTo: (box) => this.select(box),
      typed: (text) => this.typed(text),
      leave: () => this.grid.view.element.focus(),
    });
    for (const step of ["undo", "redo"] as const) {
      byId(step).addEventListener("click", () => {
        void this.change(workbook[step]());
        this.grid.view.element.focus();
      });
    }
  }

  get name(): string {
    return this.state?.name ?? "";
  }

  async open(bytes: Uint8Array, name: string): Promise<void> {
    hideNotice();
    const state = await this.workbook.open(bytes, name);
    this.looks.clear();
    await this.show(state);
    this.grid.view.element.scrollTo(0, 0);
    if (state.lost.length > 0)
      showNotice("A download of this workbook cannot carry everything that the file holds:", state.lost);
    this.say("Ready");
  }

  /** Shows the workbook as it now is. Changes come quicker than they can be drawn: one after the other. */
  show(state: WorkbookState): Promise<void> {
    const box = this.selecting > 0 ? null : state.selection;
    this.drawing = this.drawing.then(() => this.draw(state, box));
    return this.drawing;
  }

  say(message: string): void {
    byId("status").textContent = message;
  }

  /** @param selected null to keep what is selected on the page */
  private async draw(state: WorkbookState, selected: Box | null): Promise<void> {
    // A newer state was drawn, or waits.
    if (this.state && this.state.version > state.version && this.state.name === state.name) return;
    const changed =
      this.state?.version !== state.version || this.state.front !== state.front || this.state.name !== state.name;
    this.state = state;
    this.tabs.show(state.sheets, state.front);
    for (const [id, step, word] of [
      ["undo", state.undo, "Undo"],
      ["redo", state.redo, "Redo"],
    ] as const) {
      byId(id).setAttribute("aria-disabled", String(step === null));
      byId(id).setAttribute("aria-label", step === null ? word : `${word} ${step}`);
    }
    if (!changed) return selected ? this.grid.showSelection(selected) : undefined;
    this.looks.add(await this.workbook.looks(this.looks.size));
    this.grid.show(await this.workbook.shape(state.front), selected ?? state.selection, selected === null);
    if (this.grid.selection) this.describe(state.front, this.grid.selection);
  }

  /** Brings a sheet to the front. */
  private async front(sheet: string): Promise<void> {
    await this.change(this.workbook.activate(sheet));
  }

  private async goTo(sheet: string, box: Box): Promise<void> {
    await this.front(sheet);
    this.select(box);
    this.grid.view.element.focus();
  }

  private select(box: Box): void {
    if (this.grid.layout) this.grid.select(selectBox(this.grid.layout, box));
  }

  private typed(text: string): void {
    const active = this.grid.selection?.active;
    if (active) void this.change(this.workbook.type(this.grid.sheet, [{ ...active, text }]));
  }

  private async change(changing: Promise<WorkbookState>): Promise<void> {
    try {
      await this.show(await changing);
    } catch (error) {
      showNotice((error as Error).message);
    }
  }

  private async rows(sheet: string, first: number, last: number) {
    const rows = await this.workbook.rows(sheet, first, last);
    this.looks.add(await this.workbook.looks(this.looks.size));
    return rows;
  }

  private selected(sheet: string, selection: Selection): void {
    this.selecting++;
    void this.workbook.select(sheet, selection.box).finally(() => this.selecting--);
    this.describe(sheet, selection);
  }

  private describe(sheet: string, { active, box }: Selection): void {
    const single = this.grid.layout && sameBox(box, this.grid.layout.merges.of(active));
    const name = cellName(active);
    byId("summary").textContent = single ? "" : boxName(box);
    void this.workbook.content(sheet, active.row, active.column).then((text) => {
      const now = this.grid.selection?.active;
      if (this.grid.sheet === sheet && now?.row === active.row && now.column === active.column)
        this.formula.show(name, text);
    });
  }
}
