import type { Grid } from "../grid/grid";
import { byId } from "./dom";

const STEP = 10;

/** The zoom at the right of the status bar. */
export function listenToZoom(grid: Grid): void {
  const slider = byId("zoom") as HTMLInputElement;
  const set = (percent: number): void => {
    slider.value = String(percent);
    byId("zoom-value").textContent = `${slider.value}%`;
    grid.zoom(Number(slider.value) / 100);
  };
  slider.addEventListener("input", () => set(Number(slider.value)));
  byId("zoom-out").addEventListener("click", () => set(Number(slider.value) - STEP));
  byId("zoom-in").addEventListener("click", () => set(Number(slider.value) + STEP));
  set(Number(slider.value));
}
