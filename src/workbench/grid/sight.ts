import type { Box } from "../../core/grid/grid";
import type { Layout, Rect } from "./layout";
import type { Place } from "./places";

export const HEAD_HEIGHT = 20;

/** What lies under a point of the grid. */
export interface Hit {
  readonly on: "cell" | "row" | "column" | "all";
  readonly place: Place;
}

/** Which part of a sheet a window shows: pure arithmetic in pixels at 100 %. */
export class Sight {
  /** Width of the row numbers: the longest number must fit. */
  readonly headWidth: number;

  /**
   * @param scrolled how far the window is scrolled
   * @param size the window's own size, heads included
   */
  constructor(
    readonly layout: Layout,
    readonly scrolled: { readonly x: number; readonly y: number },
    readonly size: { readonly width: number; readonly height: number },
  ) {
    this.headWidth = Math.max(34, 14 + String(layout.rows.count).length * 8);
  }

  /** The stretch of the sheet that shows beyond the frozen part. */
  get moving(): Rect {
    const { width, height } = this.layout.frozenSize;
    return {
      x: width + this.scrolled.x,
      y: height + this.scrolled.y,
      width: Math.max(0, this.size.width - this.headWidth - width),
      height: Math.max(0, this.size.height - HEAD_HEIGHT - height),
    };
  }

  /** How many rows a page holds, at least one. */
  get page(): number {
    const { y, height } = this.moving;
    return Math.max(1, this.layout.rows.at(y + height) - this.layout.rows.at(y) - 1);
  }

  /** How much further to scroll so that a box shows. */
  shortfall(box: Box): { readonly x: number; readonly y: number } {
    const { rows, columns, frozen } = this.layout;
    const { x, y, width, height } = this.moving;
    return {
      x: box.right <= frozen.column ? 0 : shortfall(columns.start(box.left), columns.end(box.right), x, width),
      y: box.bottom <= frozen.row ? 0 : shortfall(rows.start(box.top), rows.end(box.bottom), y, height),
    };
  }

  /** @param x from the window's left edge, as `y` from its top */
  hit(x: number, y: number): Hit {
    const across = this.toSheet(x - this.headWidth, this.layout.frozenSize.width, this.scrolled.x);
    const down = this.toSheet(y - HEAD_HEIGHT, this.layout.frozenSize.height, this.scrolled.y);
    const place = { row: this.layout.rows.at(down ?? 0), column: this.layout.columns.at(across ?? 0) };
    if (across !== null && down !== null) return { on: "cell", place: this.layout.at(across, down) };
    return { on: across !== null ? "column" : down !== null ? "row" : "all", place };
  }

  /** Where a cell stands in the window. */
  place(place: Place): Rect {
    const { frozen, merges } = this.layout;
    const rect = this.layout.rect(merges.of(place));
    return {
      ...rect,
      x: rect.x + this.headWidth - (place.column > frozen.column ? this.scrolled.x : 0),
      y: rect.y + HEAD_HEIGHT - (place.row > frozen.row ? this.scrolled.y : 0),
    };
  }

  private toSheet(from: number, frozen: number, scrolled: number): number | null {
    if (from < 0) return null;
    return from < frozen ? from : from + scrolled;
  }
}

/** How far to scroll so that a stretch shows; to its start when it is longer than what shows. */
function shortfall(start: number, end: number, from: number, length: number): number {
  if (start < from) return start - from;
  return end > from + length ? Math.min(end - from - length, start - from) : 0;
}
