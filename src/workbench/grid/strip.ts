import { columnLetters } from "../../core/grid/address";
import { element, put } from "../page/dom";
import type { Axis } from "./axis";
import type { Rect } from "./layout";

/** The letters above the columns, or the numbers beside the rows, of one part of the sheet. */
export class Strip {
  readonly element = element("div", { class: "strip", role: "presentation" });
  private readonly ground: HTMLElement;
  private drawn = "";

  constructor(private readonly direction: "columns" | "rows") {
    // Column letters are cells of one row; each row number is the head of its own.
    this.ground = element("div", { class: `heads ${direction}`, role: direction === "columns" ? "row" : "rowgroup" });
    this.element.append(this.ground);
  }

  place(clip: Rect, left: number, top: number): void {
    put(this.element, clip.x, clip.y, clip.width, clip.height);
    this.ground.style.transform = `translate(${-left}px,${-top}px)`;
  }

  reset(): void {
    this.drawn = "";
  }

  show(axis: Axis, [first, last]: readonly [number, number], selected: readonly [number, number]): void {
    const key = [first, last, ...selected].join();
    if (key === this.drawn) return;
    this.drawn = key;
    const heads: HTMLElement[] = [];
    for (let item = first; item <= last; item++) {
      if (axis.size(item) > 0) heads.push(this.head(axis, item, item >= selected[0] && item <= selected[1]));
    }
    this.ground.replaceChildren(...heads);
    this.element.hidden = heads.length === 0;
  }

  private head(axis: Axis, item: number, current: boolean): HTMLElement {
    const across = this.direction === "columns";
    const head = element(
      "div",
      {
        class: `head${current ? " current" : ""}`,
        role: across ? "columnheader" : "rowheader",
        ...(across && { "aria-colindex": String(item) }),
      },
      across ? columnLetters(item) : String(item),
    );
    if (across) {
      put(head, axis.start(item), 0, axis.size(item));
      return head;
    }
    const row = element("div", { role: "row", "aria-rowindex": String(item), class: "head-row" }, head);
    put(row, 0, axis.start(item), undefined, axis.size(item));
    return row;
  }
}
