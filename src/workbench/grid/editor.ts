import { element } from "../page/dom";

/** How an edit ends: the direction in which the selection walks on. */
export type Onward = { readonly rows: number; readonly columns: number };

const STAY: Onward = { rows: 0, columns: 0 };
const ENDS: Readonly<Record<string, Onward>> = {
  Enter: { rows: 1, columns: 0 },
  "Shift+Enter": { rows: -1, columns: 0 },
  Tab: { rows: 0, columns: 1 },
  "Shift+Tab": { rows: 0, columns: -1 },
};

/** The box in which a cell is edited. */
export class Editor {
  readonly element = element("textarea", { class: "editor", rows: "1", spellcheck: "true" });
  /** A cell of the grid to a screen reader, over the one that is edited. */
  readonly frame = element("div", { role: "row" }, element("div", { role: "gridcell" }, this.element));
  private done: ((text: string | null, onward: Onward) => void) | null = null;

  constructor() {
    this.frame.hidden = true;
    this.element.addEventListener("keydown", (event) => this.key(event));
    this.element.addEventListener("blur", () => this.finish(this.element.value, STAY));
  }

  get open(): boolean {
    return this.done !== null;
  }

  /**
   * @param name what a screen reader calls the box
   * @param done is told the text, or null when it was given up
   */
  start(text: string, name: string, done: (text: string | null, onward: Onward) => void): void {
    this.frame.hidden = false;
    this.element.value = text;
    this.element.setAttribute("aria-label", name);
    this.done = done;
    this.element.focus({ preventScroll: true });
    this.element.setSelectionRange(text.length, text.length);
  }

  finish(text: string | null, onward: Onward): void {
    const { done } = this;
    if (!done) return;
    this.done = null;
    this.frame.hidden = true;
    done(text, onward);
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      this.element.setRangeText("\n", this.element.selectionStart, this.element.selectionEnd, "end");
      this.element.dispatchEvent(new Event("input"));
      return;
    }
    const onward = ENDS[(event.shiftKey ? "Shift+" : "") + event.key];
    if (!onward && event.key !== "Escape") return;
    event.preventDefault();
    this.finish(onward ? this.element.value : null, onward ?? STAY);
  }
}
