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

  constructor(readonly shape: SheetShape) {
    this.rows = new Axis(shape.heights);
    this.columns = new Axis(shape.widths);
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
