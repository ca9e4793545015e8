import type { Grid } from "./grid";
import type { Wish } from "./keys";
import { wishOf } from "./keys";
import type { Layout } from "./layout";
import type { Place } from "./places";
import type { Selection } from "./selection";
import { extendTo, move, selectBox, selectCell, walk } from "./selection";

/** Lets the keyboard drive the grid. */
export function listenToKeys(grid: Grid): void {
  grid.view.element.addEventListener("keydown", (event) => {
    const wish = grid.layout && grid.selection ? wishOf(event) : null;
    if (!wish) return;
    // A typed character must still reach the editor, which has the focus by then.
    if (wish.kind !== "type") event.preventDefault();
    void carryOut(grid, wish);
  });
}

async function carryOut(grid: Grid, wish: Wish): Promise<void> {
  const { layout, selection } = grid;
  if (!layout || !selection) return;
  switch (wish.kind) {
    case "type":
      return grid.edit("");
    case "edit":
      return grid.edit(null);
    case "clear":
      return grid.host.clear(grid.sheet, selection.box);
    case "undo":
      return grid.host.undo();
    case "redo":
      return grid.host.redo();
    case "walk":
      return grid.select(walk(layout, selection, wish.rows, wish.columns), layout.merges.of(selection.active));
    case "menu":
      return openMenu(grid, layout, selection.active);
    case "follow":
      return followActive(grid);
    case "all":
      return grid.select(selectBox(layout, whole(layout)), null);
    case "wholeRow":
      return grid.select(selectBox(layout, { ...selection.box, left: 1, right: layout.columns.count }), null);
    case "wholeColumn":
      return grid.select(selectBox(layout, { ...selection.box, top: 1, bottom: layout.rows.count }), null);
    default: {
      const from = wish.extend ? selection.far : selection.active;
      return goTo(grid, layout, await destination(grid, layout, from, wish), wish.extend);
    }
  }
}

type Journey = Extract<Wish, { readonly extend: boolean }>;

async function destination(grid: Grid, layout: Layout, from: Place, wish: Journey): Promise<Place> {
  const used = layout.shape.used;
  switch (wish.kind) {
    case "move":
      return move(layout, from, wish.rows, wish.columns);
    case "page":
      return { ...from, row: layout.rows.next(from.row, wish.pages * grid.view.sight(layout).page) };
    case "edge":
      return grid.host.edge(grid.sheet, from, wish.direction);
    case "home":
      return { ...from, column: layout.columns.next(layout.frozen.column, 1) };
    case "start":
      return { row: layout.rows.next(layout.frozen.row, 1), column: layout.columns.next(layout.frozen.column, 1) };
    case "end":
      return { row: used?.bottom ?? 1, column: used?.right ?? 1 };
  }
}

/** Moves there, or stretches the selection to there. */
function goTo(grid: Grid, layout: Layout, place: Place, extend: boolean): void {
  const next: Selection = extend
    ? extendTo(layout, grid.selection ?? selectCell(layout, place), place)
    : selectCell(layout, place);
  grid.select(next, layout.merges.of(place));
}

function openMenu(grid: Grid, layout: Layout, place: Place): void {
  const { x, y, height } = grid.view.sight(layout).place(place);
  const bounds = grid.view.element.getBoundingClientRect();
  grid.host.menu(bounds.left + (x + 12) * grid.view.zoom, bounds.top + (y + Math.min(height, 24)) * grid.view.zoom);
}

function followActive(grid: Grid): void {
  const link = grid.activeCell()?.link;
  if (link) grid.host.follow(link);
}

const whole = (layout: Layout) => ({ top: 1, left: 1, bottom: layout.rows.count, right: layout.columns.count });
