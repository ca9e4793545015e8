import { boxName, cellName } from "../../core/grid/address";
import type { Box } from "../../core/grid/grid";
import { put } from "../page/dom";
import type { CellPicture, Direction, Entry, RowPicture, SheetShape } from "../worker/messages";
import { RowCache } from "./cache";
import { Editor } from "./editor";
import { Layout } from "./layout";
import type { Place } from "./places";
import { sameBox } from "./places";
import type { Selection } from "./selection";
import { selectBox, walk } from "./selection";
import { Spoken } from "./spoken";
import { GridView } from "./view";

/** What the grid asks of whoever holds the workbook. */
export interface GridHost {
  rows(sheet: string, first: number, last: number): Promise<readonly RowPicture[]>;
  content(sheet: string, place: Place): Promise<string>;
  edge(sheet: string, from: Place, direction: Direction): Promise<Place>;
  type(sheet: string, entries: readonly Entry[]): void;
  clear(sheet: string, box: Box): void;
  selected(sheet: string, selection: Selection): void;
  follow(link: string): void;
  undo(): void;
  redo(): void;
  /** Opens the context menu at a point of the screen. */
  menu(x: number, y: number): void;
}

/** The sheet in front: shows it, and knows what is selected and edited. */
export class Grid {
  readonly view: GridView;
  readonly editor = new Editor();
  private readonly spoken = new Spoken();
  private readonly cache: RowCache;
  private shown: { readonly layout: Layout; selection: Selection } | null = null;
  private frame = 0;

  constructor(readonly host: GridHost) {
    this.cache = new RowCache(
      (first, last) => this.fetch(first, last),
      () => this.arrived(),
    );
    this.view = new GridView(this.cache);
    this.view.window.append(this.spoken.element, this.editor.frame);
    this.view.element.setAttribute("aria-activedescendant", this.spoken.id);
    this.view.element.addEventListener("scroll", () => this.redraw(), { passive: true });
    new ResizeObserver(() => this.redraw()).observe(this.view.element);
  }

  get layout(): Layout | null {
    return this.shown?.layout ?? null;
  }

  get selection(): Selection | null {
    return this.shown?.selection ?? null;
  }

  get sheet(): string {
    return this.shown?.layout.shape.name ?? "";
  }

  /**
   * Shows a sheet as it now is.
   * @param box what is selected on it
   * @param keep the selection of the page holds where it is of the same sheet
   */
  show(shape: SheetShape, box: Box, keep: boolean): void {
    const before = shape.name === this.sheet ? this.shown?.selection : undefined;
    const layout = new Layout(shape, this.view.zoom);
    this.cache.invalidate(!before);
    const selection = before && (keep || sameBox(before.box, box)) ? before : selectBox(layout, box);
    this.shown = { layout, selection };
    this.view.reset(layout);
    if (!before) this.view.element.scrollTo(0, 0);
    if (selection !== before) this.view.reveal(layout, box);
    this.view.draw(layout, selection);
    this.speak();
  }

  /** Selects, scrolls there and tells the host. */
  select(selection: Selection, reveal: Box | null = selection.box): void {
    if (!this.shown) return;
    const moved = !sameBox(selection.box, this.shown.selection.box) || selection.active !== this.shown.selection.active;
    this.shown.selection = selection;
    if (reveal) this.view.reveal(this.shown.layout, reveal);
    this.redraw();
    this.speak();
    if (moved) this.host.selected(this.sheet, selection);
  }

  /** Selects a box that the host chose, without telling it again. */
  showSelection(box: Box): void {
    if (!this.shown || sameBox(box, this.shown.selection.box)) return;
    this.shown.selection = selectBox(this.shown.layout, box);
    this.view.reveal(this.shown.layout, box);
    this.redraw();
    this.speak();
    this.host.selected(this.sheet, this.shown.selection);
  }

  /** Opens the editor on the active cell. @param typed what replaces its content; null to edit what stands there */
  edit(typed: string | null): void {
    if (!this.shown || this.editor.open) return;
    const { layout, selection } = this.shown;
    const sheet = this.sheet;
    const place = selection.active;
    this.view.reveal(layout, layout.merges.of(place));
    const { x, y, width, height } = this.view.sight(layout).place(place);
    put(this.editor.element, x, y, Math.max(width, 60), Math.max(height, 20));
    const content = typed === null ? this.host.content(sheet, place) : Promise.resolve(typed);
    this.editor.start(content, `Edit ${cellName(place)}`, (text, onward) => {
      if (onward) this.view.element.focus({ preventScroll: true });
      if (text !== null) this.host.type(sheet, [{ ...place, text }]);
      if (this.shown && onward && (onward.rows !== 0 || onward.columns !== 0)) {
        this.select(walk(this.shown.layout, this.shown.selection, onward.rows, onward.columns));
      }
    });
  }

  /** Draws larger or smaller, the selection staying in sight. @param scale 1 is 100 % */
  zoom(scale: number): void {
    this.view.zoom = scale;
    if (!this.shown) return;
    const { layout, selection } = this.shown;
    this.show(layout.shape, selection.box, true);
    this.view.reveal(layout, selection.box);
  }

  redraw(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      if (this.shown) this.view.draw(this.shown.layout, this.shown.selection);
    });
  }

  /** Rows came: the active cell may say something else now. */
  private arrived(): void {
    this.redraw();
    this.speak();
  }

  private async fetch(first: number, last: number): Promise<readonly RowPicture[]> {
    return this.host.rows(this.sheet, first, last);
  }

  /** The active cell as it looks; undefined when it shows nothing, or its row has not come yet. */
  activeCell(): CellPicture | undefined {
    const active = this.shown?.selection.active;
    return active && this.cache.row(active.row)?.cells.find((cell) => cell.column === active.column);
  }

  private speak(): void {
    if (!this.shown) return;
    const { active, box } = this.shown.selection;
    const single = sameBox(box, this.shown.layout.merges.of(active));
    this.spoken.say(active, single ? cellName(active) : boxName(box), this.activeCell()?.text ?? "");
  }
}
