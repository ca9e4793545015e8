import type { Box } from "../../core/grid/grid";
import type { Layout } from "./layout";
import type { Place } from "./places";
import { around, boxOf, holds, sameBox } from "./places";

/** What is selected: the cell that takes what is typed, and the box around it. */
export interface Selection {
  readonly active: Place;
  /** The far corner that Shift moves. */
  readonly far: Place;
  readonly box: Box;
}

export function selectCell(layout: Layout, place: Place): Selection {
  const box = layout.merges.of(inside(layout, place));
  const active = { row: box.top, column: box.left };
  return { active, far: active, box };
}

/** From the active cell to a far corner, as Shift and dragging do. */
export function extendTo(layout: Layout, selection: Selection, place: Place): Selection {
  const far = inside(layout, place);
  const box = layout.merges.whole(around(layout.merges.of(selection.active), boxOf(far)));
  return { active: selection.active, far, box };
}

export function selectBox(layout: Layout, box: Box): Selection {
  const far = inside(layout, { row: box.bottom, column: box.right });
  return extendTo(layout, selectCell(layout, { row: box.top, column: box.left }), far);
}

/** Rows and columns on, over hidden ones, out of merged areas at their edge. */
export function move(layout: Layout, from: Place, rows: number, columns: number): Place {
  const box = layout.merges.of(from);
  return {
    row: layout.rows.next(rows > 0 ? box.bottom : rows < 0 ? box.top : from.row, rows),
    column: layout.columns.next(columns > 0 ? box.right : columns < 0 ? box.left : from.column, columns),
  };
}

/** Enter and Tab walk inside a selected box, round its edges; a single cell just moves on. */
export function walk(layout: Layout, selection: Selection, rows: number, columns: number): Selection {
  const { active, box } = selection;
  if (sameBox(box, layout.merges.of(active))) {
    return selectCell(layout, move(layout, active, rows, columns));
  }
  const onward = move(layout, active, rows, columns);
  const moved = onward.row !== active.row || onward.column !== active.column;
  const next = moved && holds(box, onward) ? onward : wrap(layout, selection, rows, columns);
  return { ...selection, active: next };
}

function wrap(layout: Layout, { active, box }: Selection, rows: number, columns: number): Place {
  const forward = rows + columns > 0;
  const first = { row: box.top, column: box.left };
  const last = { row: box.bottom, column: box.right };
  const edge = forward ? first : last;
  const across = rows !== 0 ? layout.columns.next(active.column, rows) : layout.rows.next(active.row, columns);
  const next = rows !== 0 ? { row: edge.row, column: across } : { row: across, column: edge.column };
  const on = holds(box, next) && (next.row !== active.row || next.column !== active.column);
  return on ? next : edge;
}

function inside(layout: Layout, { row, column }: Place): Place {
  return {
    row: Math.max(1, Math.min(row, layout.rows.count)),
    column: Math.max(1, Math.min(column, layout.columns.count)),
  };
}
