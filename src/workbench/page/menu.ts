import { byId, element } from "./dom";

export interface MenuItem {
  readonly label: string;
  readonly keys?: string;
  readonly act: () => void;
}

export interface MenuPart {
  /** Words above the items; empty for none. */
  readonly heading: string;
  readonly items: readonly MenuItem[];
}

/** A menu at a point of the page: arrows walk, Enter takes, Escape and a click elsewhere close. */
export class Menu {
  private readonly box = byId("menu");
  private closed: (() => void) | null = null;

  constructor() {
    this.box.addEventListener("keydown", (event) => this.key(event));
    this.box.addEventListener("focusout", (event) => {
      if (!this.box.contains(event.relatedTarget as Node | null)) this.close(false);
    });
    this.box.addEventListener("contextmenu", (event) => event.preventDefault());
  }

  /** @param closed is called when it closes without a choice, or before the choice acts: the focus goes back */
  open(x: number, y: number, name: string, parts: readonly MenuPart[], closed: () => void): void {
    this.closed = closed;
    this.box.setAttribute("aria-label", name);
    this.box.replaceChildren(...parts.map((part, index) => this.drawPart(part, index)));
    this.box.hidden = false;
    this.box.style.left = `${Math.max(4, Math.min(x, window.innerWidth - this.box.offsetWidth - 8))}px`;
    this.box.style.top = `${Math.max(4, Math.min(y, window.innerHeight - this.box.offsetHeight - 8))}px`;
    this.items()[0]?.focus();
  }

  private drawPart(part: MenuPart, index: number): HTMLElement {
    const heading = element("span", { class: "menu-heading", id: `menu-part-${index}` }, part.heading);
    const group = element("div", { role: "group", ...(part.heading && { "aria-labelledby": heading.id }) });
    if (part.heading) group.append(heading);
    group.append(
      ...part.items.map((item) => {
        const keys = element("span", { class: "menu-keys", "aria-hidden": "true" }, item.keys ?? "");
        const button = element("button", { type: "button", role: "menuitem", tabindex: "-1" }, item.label, keys);
        button.addEventListener("click", () => {
          this.close(true);
          item.act();
        });
        return button;
      }),
    );
    return group;
  }

  private items(): HTMLButtonElement[] {
    return [...this.box.querySelectorAll("button")];
  }

  private close(back: boolean): void {
    if (this.box.hidden) return;
    this.box.hidden = true;
    if (back) this.closed?.();
    this.closed = null;
  }

  private key(event: KeyboardEvent): void {
    const items = this.items();
    const at = items.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    event.stopPropagation();
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      this.close(true);
    } else if (to !== undefined) {
      event.preventDefault();
      items[(to + items.length) % items.length]?.focus();
    }
  }
}
