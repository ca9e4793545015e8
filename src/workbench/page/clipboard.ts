import type { Grid } from "../grid/grid";
import { selectBox } from "../grid/selection";
import type { Workbook } from "../worker/client";
import { readCells } from "./paste";

/** Copy, cut and paste of cells as text, cells apart by tabs and rows by line ends. */
export function listenToClipboard(grid: Grid, workbook: Workbook): void {
  const copy = async (): Promise<void> => {
    if (grid.selection) await navigator.clipboard.writeText(await workbook.copy(grid.sheet, grid.selection.box));
  };
  grid.view.element.addEventListener("copy", (event) => {
    if (grid.editor.open) return;
    event.preventDefault();
    void copy();
  });
  grid.view.element.addEventListener("cut", (event) => {
    if (grid.editor.open || !grid.selection) return;
    event.preventDefault();
    const { box } = grid.selection;
    void copy().then(() => grid.host.clear(grid.sheet, box));
  });
  grid.view.element.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain");
    if (grid.editor.open || !text || !grid.selection || !grid.layout) return;
    event.preventDefault();
    const { active } = grid.selection;
    const entries = readCells(text, active.row, active.column);
    grid.host.type(grid.sheet, entries);
    const bottom = Math.max(...entries.map(({ row }) => row));
    const right = Math.max(...entries.map(({ column }) => column));
    grid.select(selectBox(grid.layout, { top: active.row, left: active.column, bottom, right }), null);
  });
}
