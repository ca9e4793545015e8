import type { Box } from "../../core/grid/grid";
import type { SheetShape } from "../worker/messages";
import { Axis } from "./axis";
import type { Place } from "./places";
import { Merges } from "./places";

/** A rectangle in pixels at 100 %, from the sheet's first corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The measures of the sheet in front. */
export class Layout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: Merges;
  readonly frozen: Place;

  /** A line of one pixel of the screen. */
  readonly hair: number;

  /** @param scale 1 is 100 %; cells end on whole pixels of the screen, or gaps would show between their fills */
  constructor(
    readonly shape: SheetShape,
    scale = 1,
  ) {
    const snap = (size: number): number => Math.round(size * scale) / scale;
    this.hair = 1 / scale;
    this.rows = new Axis(shape.heights.map(snap));
    this.columns = new Axis(shape.widths.map(snap));
    this.merges = new Merges(shape.merges, this.rows.count);
    this.frozen = { row: shape.frozenRows, column: shape.frozenColumns };
  }

  rect(box: Box): Rect {
    const x = this.columns.start(box.left);
    const y = this.rows.start(box.top);
    return { x, y, width: this.columns.end(box.right) - x, height: this.rows.end(box.bottom) - y };
  }

  /** Size of the part that never scrolls. */
  get frozenSize(): { readonly width: number; readonly height: number } {
    return { width: this.columns.end(this.frozen.column), height: this.rows.end(this.frozen.row) };
  }

  /** The cell under a point of the sheet, or the merged area's first cell. */
  at(x: number, y: number): Place {
    const box = this.merges.of({ row: this.rows.at(y), column: this.columns.at(x) });
    return { row: box.top, column: box.left };
  }

  /** The first and last item of a stretch of one direction, with a few more on both sides but none of the frozen. */
  static window(axis: Axis, from: number, to: number, spare: number, frozen: number): readonly [number, number] {
    return [Math.max(frozen + 1, axis.at(from) - spare), Math.min(axis.count, axis.at(to) + spare)];
  }
}
