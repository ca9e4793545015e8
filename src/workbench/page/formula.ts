import { parseBox } from "../../core/grid/address";
import type { Box } from "../../core/grid/grid";
import { byId } from "./dom";

/** What the formula bar asks for. */
export interface FormulaHost {
  goTo(box: Box): void;
  /** The contents were typed over. */
  typed(text: string): void;
  /** The focus goes back to the grid. */
  leave(): void;
}

/** The cell's name and contents above the grid; both can be typed into. */
export class FormulaBar {
  private readonly name = byId("name-box") as HTMLInputElement;
  private readonly contents = byId("formula") as HTMLTextAreaElement;
  private shown = { name: "", text: "" };

  constructor(private readonly host: FormulaHost) {
    this.name.addEventListener("keydown", (event) => this.nameKey(event));
    this.name.addEventListener("focus", () => this.name.select());
    this.name.addEventListener("blur", () => (this.name.value = this.shown.name));
    this.contents.addEventListener("keydown", (event) => this.contentsKey(event));
    this.contents.addEventListener("blur", () => this.commit());
  }

  show(name: string, text: string): void {
    this.shown = { name, text };
    if (document.activeElement !== this.name) this.name.value = name;
    if (document.activeElement !== this.contents) this.contents.value = text;
  }

  private nameKey(event: KeyboardEvent): void {
    if (event.key === "Escape") return this.host.leave();
    if (event.key !== "Enter") return;
    event.preventDefault();
    const box = parseBox(this.name.value.trim());
    if (box) this.host.goTo(box);
    this.host.leave();
  }

  private contentsKey(event: KeyboardEvent): void {
    if (event.key === "Escape") this.contents.value = this.shown.text;
    else if (event.key !== "Enter" || event.altKey || event.shiftKey) return;
    event.preventDefault();
    this.host.leave();
  }

  private commit(): void {
    const text = this.contents.value;
    if (text === this.shown.text) return;
    this.shown = { ...this.shown, text };
    this.host.typed(text);
  }
}
