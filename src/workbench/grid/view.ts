import type { Box } from "../../core/grid/grid";
import { element, put } from "../page/dom";
import type { RowCache } from "./cache";
import { Layout } from "./layout";
import { sameBox } from "./places";
import { Quadrant } from "./quadrant";
import type { Selection } from "./selection";
import { HEAD_HEIGHT, Sight } from "./sight";
import { Strip } from "./strip";

const SPARE_ROWS = 12;
const SPARE_COLUMNS = 4;

/** Draws a sheet: the heads, the four parts round the frozen lines, and what is selected. */
export class GridView {
  /** Scrolls, and holds the focus. */
  readonly element = element("div", { class: "scroll", role: "grid", tabindex: "0" });
  /** Stays in sight while the sheet scrolls under it. */
  readonly window = element("div", { class: "window", role: "presentation" });
  private readonly spacer = element("div", { class: "spacer", role: "presentation" });
  private readonly corner = element("div", { class: "corner", "aria-hidden": "true" });
  /** Frozen corner, frozen rows, frozen columns, and the part that scrolls both ways. */
  private readonly parts = [0, 1, 2, 3].map(() => new Quadrant());
  private readonly columnHeads = [new Strip("columns"), new Strip("columns")];
  private readonly rowHeads = [new Strip("rows"), new Strip("rows")];
  private scale = 1;

  constructor(private readonly cache: RowCache) {
    this.element.append(this.window, this.spacer);
    const strips = [...this.columnHeads, ...this.rowHeads].map((strip) => strip.element);
    this.window.append(...this.parts.map((part) => part.element), ...strips, this.corner);
  }

  get zoom(): number {
    return this.scale;
  }

  set zoom(scale: number) {
    this.scale = scale;
    this.window.style.zoom = String(scale);
  }

  sight(layout: Layout): Sight {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.element;
    return new Sight(
      layout,
      { x: scrollLeft / this.scale, y: scrollTop / this.scale },
      { width: clientWidth / this.scale, height: clientHeight / this.scale },
    );
  }

  /** Shows another sheet, or the same with other measures. */
  reset(layout: Layout): void {
    for (const part of this.parts) part.reset(layout);
    for (const strip of [...this.columnHeads, ...this.rowHeads]) strip.reset();
    this.element.setAttribute("aria-label", layout.shape.name);
    this.element.setAttribute("aria-rowcount", String(layout.rows.count));
    this.element.setAttribute("aria-colcount", String(layout.columns.count));
    const { width, height } = layout.frozenSize;
    this.window.classList.toggle("frozen-rows", height > 0);
    this.window.classList.toggle("frozen-columns", width > 0);
  }

  draw(layout: Layout, selection: Selection): void {
    const sight = this.sight(layout);
    this.measure(sight);
    const { across, down } = stretches(sight);
    for (const { items } of down) this.cache.ensure(...items);
    across.forEach((column, index) => {
      const strip = this.columnHeads[index];
      strip?.place({ x: column.at, y: 0, width: column.size, height: HEAD_HEIGHT }, column.from, 0);
      strip?.show(layout.columns, column.items, [selection.box.left, selection.box.right]);
    });
    down.forEach((row, index) => {
      const strip = this.rowHeads[index];
      strip?.place({ x: 0, y: row.at, width: sight.headWidth, height: row.size }, 0, row.from);
      strip?.show(layout.rows, row.items, [selection.box.top, selection.box.bottom]);
      across.forEach((column, order) => {
        const part = this.parts[index * 2 + order];
        part?.place({ x: column.at, y: row.at, width: column.size, height: row.size }, column.from, row.from);
        part?.show(layout, this.cache, row.items, column.items);
      });
    });
    const active = layout.merges.of(selection.active);
    for (const part of this.parts) {
      part.mark(layout.rect(selection.box), layout.rect(active), sameBox(selection.box, active));
    }
  }

  /** Scrolls just as far as it takes to show a box. */
  reveal(layout: Layout, box: Box): void {
    const { x, y } = this.sight(layout).shortfall(box);
    this.element.scrollBy(x * this.scale, y * this.scale);
  }

  private measure({ layout, size, headWidth }: Sight): void {
    put(this.window, 0, 0, size.width, size.height);
    this.window.style.marginBottom = `${-size.height}px`;
    this.spacer.style.width = `${(layout.columns.total + headWidth) * this.scale}px`;
    this.spacer.style.height = `${(layout.rows.total + HEAD_HEIGHT) * this.scale}px`;
    put(this.corner, 0, 0, headWidth, HEAD_HEIGHT);
  }
}

/** One direction of one part: where it stands in the window, and from which pixel of the sheet it shows which items. */
interface Stretch {
  readonly at: number;
  readonly size: number;
  readonly from: number;
  readonly items: readonly [number, number];
}

/** The frozen stretch and the moving one, of both directions. */
function stretches(sight: Sight): { readonly across: readonly Stretch[]; readonly down: readonly Stretch[] } {
  const { layout, moving, headWidth } = sight;
  const { width, height } = layout.frozenSize;
  const { frozen } = layout;
  const columns = Layout.window(layout.columns, moving.x, moving.x + moving.width, SPARE_COLUMNS, frozen.column);
  const rows = Layout.window(layout.rows, moving.y, moving.y + moving.height, SPARE_ROWS, frozen.row);
  return {
    across: [
      { at: headWidth, size: width, from: 0, items: [1, layout.frozen.column] },
      { at: headWidth + width, size: moving.width, from: moving.x, items: columns },
    ],
    down: [
      { at: HEAD_HEIGHT, size: height, from: 0, items: [1, layout.frozen.row] },
      { at: HEAD_HEIGHT + height, size: moving.height, from: moving.y, items: rows },
    ],
  };
}
