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

/** Told how an edit ended: the new text, null when the cell stays as it was; onward null when the focus went elsewhere. */
type Done = (text: string | null, onward: Onward | null) => void;

interface Session {
  readonly content: Promise<string>;
  /** The content, once it came. */
  before: string | null;
  readonly done: Done;
}

/** The box in which a cell is edited. */
export class Editor {
  readonly element = element("textarea", { class: "editor", rows: "1", spellcheck: "true" });
  /** A cell of the grid to a screen reader, over the one that is edited. */
  readonly frame = element("div", { role: "row" }, element("div", { role: "gridcell" }, this.element));
  private session: Session | null = null;

  constructor() {
    this.frame.hidden = true;
    this.element.addEventListener("keydown", (event) => this.key(event));
    this.element.addEventListener("blur", () => this.finish(true, null));
  }

  get open(): boolean {
    return this.session !== null;
  }

  /**
   * Opens at once, since the officer types on: what stands in the cell comes before what she typed meanwhile.
   * @param name what a screen reader calls the box
   * @param done is told the text, or null when it stays as it was
   */
  start(content: Promise<string>, name: string, done: Done): void {
    const session: Session = { content, before: null, done };
    this.session = session;
    this.frame.hidden = false;
    this.element.value = "";
    this.element.setAttribute("aria-label", name);
    this.element.focus({ preventScroll: true });
    void content.then((text) => {
      session.before = text;
      if (this.session !== session) return;
      this.element.value = text + this.element.value;
      this.element.setSelectionRange(this.element.value.length, this.element.value.length);
    });
  }

  private finish(keep: boolean, onward: Onward | null): void {
    const { session } = this;
    if (!session) return;
    this.session = null;
    this.frame.hidden = true;
    const { value } = this.element;
    if (!keep) return session.done(null, onward);
    if (session.before !== null) return session.done(value === session.before ? null : value, onward);
    // It ended before the content came.
    void session.content.then((text) => session.done(value === "" ? null : text + value, onward));
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
    this.finish(onward !== undefined, onward ?? STAY);
  }
}
