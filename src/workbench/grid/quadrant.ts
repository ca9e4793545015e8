import type { Box } from "../../core/grid/grid";
import { element, put } from "../page/dom";
import type { RowPicture } from "../worker/messages";
import type { RowCache } from "./cache";
import { drawCell } from "./cell";
import { drawCharts } from "./chart";
import type { Layout, Rect } from "./layout";

interface Drawn {
  readonly element: HTMLElement;
  readonly picture: RowPicture | undefined;
}

/** One part of the sheet between the frozen lines: keeps only the rows and columns in sight as elements. */
export class Quadrant {
  readonly element = element("div", { class: "quadrant", role: "presentation" });
  private readonly ground = element("div", { class: "ground", role: "presentation" });
  private readonly lines = element("div", { class: "lines", "aria-hidden": "true" });
  private readonly rows = element("div", { role: "presentation" });
  private readonly charts = element("div", { role: "presentation" });
  private readonly box = element("div", { class: "selected-box", "aria-hidden": "true" });
  private readonly active = element("div", { class: "active-cell", "aria-hidden": "true" });
  private drawn = new Map<number, Drawn>();
  private columns: readonly [number, number] = [0, 0];

  constructor() {
    this.ground.append(this.lines, this.rows, this.charts, this.box, this.active);
    this.element.append(this.ground);
  }

  /** Forgets what it drew: another sheet, or other measures. */
  reset(layout: Layout): void {
    this.drawn = new Map();
    this.columns = [0, 0];
    this.rows.replaceChildren();
    this.charts.replaceChildren(...drawCharts(layout.shape.charts));
    this.element.classList.toggle("no-gridlines", !layout.shape.gridlines);
  }

  /** @param clip where the part lies in the grid; `left` and `top` of the sheet at its corner */
  place(clip: Rect, left: number, top: number): void {
    put(this.element, clip.x, clip.y, clip.width, clip.height);
    this.element.hidden = clip.width === 0 || clip.height === 0;
    this.ground.style.transform = `translate(${-left}px,${-top}px)`;
  }

  /** Draws the rows and columns of these stretches, reusing what stands. */
  show(layout: Layout, cache: RowCache, rows: readonly [number, number], columns: readonly [number, number]): void {
    if (this.element.hidden) return;
    if (columns[0] !== this.columns[0] || columns[1] !== this.columns[1]) this.drawColumns(layout, columns);
    const wanted = rowsToDraw(layout, rows);
    for (const [row, { element: old }] of this.drawn) {
      if (wanted.has(row)) continue;
      old.remove();
      this.drawn.delete(row);
    }
    for (const row of wanted) this.drawRow(layout, row, cache.row(row));
    put(this.lines, 0, 0, layout.columns.end(columns[1]), layout.rows.end(rows[1]));
  }

  mark(selected: Rect, active: Rect, single: boolean): void {
    put(this.box, selected.x, selected.y, selected.width, selected.height);
    put(this.active, active.x, active.y, active.width, active.height);
    this.box.hidden = single;
    this.active.classList.toggle("alone", single);
  }

  private drawColumns(layout: Layout, columns: readonly [number, number]): void {
    this.columns = columns;
    for (const { element: old } of this.drawn.values()) old.remove();
    this.drawn.clear();
    const lines: HTMLElement[] = [];
    for (let column = columns[0]; column <= columns[1]; column++) {
      if (layout.columns.size(column) === 0) continue;
      const line = element("div", { class: "line" });
      line.style.left = `${layout.columns.end(column) - layout.hair}px`;
      lines.push(line);
    }
    this.lines.replaceChildren(...lines);
  }

  private drawRow(layout: Layout, row: number, picture: RowPicture | undefined): void {
    const old = this.drawn.get(row);
    if (old && old.picture === picture) return;
    const [first, last] = this.columns;
    const cells = (picture?.cells ?? []).filter((cell) => {
      const box = layout.merges.of({ row, column: cell.column });
      const reaches = cell.column <= last && (box.right >= first || cell.reach !== null);
      return reaches && layout.columns.end(box.right) > layout.columns.start(cell.column);
    });
    const made = element(
      "div",
      // A row that shows nothing here is only its line.
      { class: "row", ...(cells.length > 0 && { role: "row", "aria-rowindex": String(row) }) },
      ...cells.map((cell) => drawCell(layout, row, cell)),
    );
    made.style.top = `${layout.rows.start(row)}px`;
    made.style.height = `${layout.rows.size(row)}px`;
    made.style.width = `${layout.columns.end(last)}px`;
    if (old) old.element.replaceWith(made);
    else this.rows.append(made);
    this.drawn.set(row, { element: made, picture });
  }
}

/** The rows in sight, and those above from which a merged area hangs into sight. */
function rowsToDraw(layout: Layout, [first, last]: readonly [number, number]): Set<number> {
  const rows = new Set<number>(layout.merges.inRow(first).map((box: Box) => box.top));
  for (let row = first; row <= last; row++) {
    if (layout.rows.size(row) > 0 || layout.merges.inRow(row).some((box) => box.top === row)) rows.add(row);
  }
  return rows;
}
