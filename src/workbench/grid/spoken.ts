import { element } from "../page/dom";
import type { Place } from "./places";

/** The active cell for a screen reader, also where it is empty or scrolled away. */
export class Spoken {
  readonly id = "active-cell";
  private readonly cell = element("div", { role: "gridcell", id: this.id, "aria-selected": "true" });
  readonly element = element("div", { role: "row", class: "spoken" }, this.cell);

  /** @param name "D17", or the selected box "D17:F20" */
  say({ row, column }: Place, name: string, text: string): void {
    this.cell.textContent = `${name} ${text === "" ? "empty" : text}`;
    this.cell.setAttribute("aria-colindex", String(column));
    this.element.setAttribute("aria-rowindex", String(row));
  }
}
