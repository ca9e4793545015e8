import type { Box } from "../../core/grid/grid";
import type { Grid } from "./grid";
import type { Layout } from "./layout";
import { holds } from "./places";
import type { Selection } from "./selection";
import { extendTo, selectBox, selectCell } from "./selection";
import type { Hit } from "./sight";

/** Lets the mouse drive the grid: click, drag, Shift and click, double click, heads, links, context menu. */
export function listenToPointer(grid: Grid): void {
  const { element: surface } = grid.view;
  let dragging = false;

  surface.addEventListener("pointerdown", (event) => {
    const hit = hitOf(grid, event);
    if (!hit || event.button > 1 || grid.editor.element === event.target) return;
    const { layout, selection } = grid;
    if (!layout || !selection || onScrollbar(surface, event)) return;
    dragging = event.button === 0;
    if (dragging) surface.setPointerCapture(event.pointerId);
    grid.select(clicked(layout, selection, hit, event.shiftKey), null);
  });
  surface.addEventListener("pointermove", (event) => {
    const hit = dragging ? hitOf(grid, event) : null;
    const { layout, selection } = grid;
    if (!hit || !layout || !selection || hit.on !== "cell") return;
    grid.select(extendTo(layout, selection, hit.place));
  });
  surface.addEventListener("pointerup", () => (dragging = false));
  surface.addEventListener("pointercancel", () => (dragging = false));
  surface.addEventListener("dblclick", (event) => {
    if (hitOf(grid, event)?.on === "cell") void grid.edit(null);
  });
  surface.addEventListener("click", (event) => {
    const link = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-link]") : null;
    if (link?.dataset.link !== undefined) grid.host.follow(link.dataset.link);
  });
  surface.addEventListener("contextmenu", (event) => {
    const hit = hitOf(grid, event);
    if (!hit || !grid.layout || !grid.selection) return;
    event.preventDefault();
    if (!holds(grid.selection.box, hit.place)) grid.select(selectCell(grid.layout, hit.place), null);
    grid.host.menu(event.clientX, event.clientY);
  });
}

function hitOf(grid: Grid, { clientX, clientY }: MouseEvent): Hit | null {
  if (!grid.layout) return null;
  const bounds = grid.view.element.getBoundingClientRect();
  const { zoom } = grid.view;
  return grid.view.sight(grid.layout).hit((clientX - bounds.left) / zoom, (clientY - bounds.top) / zoom);
}

function clicked(layout: Layout, selection: Selection, { on, place }: Hit, shift: boolean): Selection {
  if (on === "cell") return shift ? extendTo(layout, selection, place) : selectCell(layout, place);
  const from = shift ? selection.active : place;
  return selectBox(layout, line(layout, on, from, place));
}

/** The whole rows or columns between two places. */
function line(layout: Layout, on: Hit["on"], from: Hit["place"], to: Hit["place"]): Box {
  const rows = on === "row" ? [from.row, to.row] : [1, layout.rows.count];
  const columns = on === "column" ? [from.column, to.column] : [1, layout.columns.count];
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
}

const onScrollbar = (surface: HTMLElement, { clientX, clientY }: MouseEvent): boolean => {
  const bounds = surface.getBoundingClientRect();
  return clientX - bounds.left > surface.clientWidth || clientY - bounds.top > surface.clientHeight;
};
