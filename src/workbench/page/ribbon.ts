import type { Control, Group, Ribbon } from "../manifest/ribbon";
import { byId, element } from "./dom";

/** What a press of a control does. */
export type Press = (control: Control) => void;

/** Draws the add-in's tab into the page's ribbon, as the manifest describes it. */
export class RibbonView {
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private readonly controls = new Map<string, Control>();
  private readonly tip = byId("supertip");
  private waiting = 0;

  /** @param local turns an address of the manifest into one of this server */
  constructor(
    ribbon: Ribbon,
    private readonly local: (url: string) => string,
    private readonly press: Press,
  ) {
    byId("ribbon-tab").textContent = ribbon.tab;
    const bar = byId("ribbon");
    bar.setAttribute("aria-label", `${ribbon.tab} tab`);
    bar.replaceChildren(...ribbon.groups.map((group) => this.drawGroup(group)));
    bar.addEventListener("keydown", (event) => this.walk(event));
    const first = [...this.buttons.values()][0];
    for (const button of this.buttons.values()) button.tabIndex = button === first ? 0 : -1;
    this.enable(new Map());
  }

  /** Buttons the add-in switched on or off; the others stay as the manifest says. */
  enable(states: ReadonlyMap<string, boolean>): void {
    for (const [id, button] of this.buttons) {
      const enabled = states.get(id) ?? this.controls.get(id)?.enabled ?? true;
      button.setAttribute("aria-disabled", String(!enabled));
    }
  }

  showPane(shown: boolean): void {
    for (const [id, button] of this.buttons) {
      if (this.controls.get(id)?.action.kind === "pane") button.setAttribute("aria-pressed", String(shown));
    }
  }

  focus(): void {
    [...this.buttons.values()].find((button) => button.tabIndex === 0)?.focus();
  }

  private drawGroup(group: Group): HTMLElement {
    const [first, ...rest] = group.controls;
    const tools = element("div", { class: "tools" });
    if (first) tools.append(this.drawButton(first, "big", 32));
    const littles = element(
      "div",
      { class: "littles" },
      ...rest.map((control) => this.drawButton(control, "little", 16)),
    );
    tools.append(littles);
    const heading = element("h2", {}, group.label);
    return element("div", { class: "ribbon-group", role: "group", "aria-label": group.label }, tools, heading);
  }

  private drawButton(control: Control, kind: "big" | "little", size: number): HTMLElement {
    const picture = element("span", { class: `glyph glyph-${size}`, "aria-hidden": "true" });
    const mask = (pixels: number) => `url("${this.local(control.icons.get(pixels) ?? "")}")`;
    // The picture's shape in the theme's ink: sharp at both densities, and seen in high contrast.
    picture.style.maskImage = `image-set(${mask(size)} 1x, ${mask(size * 2)} 2x)`;
    const about = element(
      "span",
      { class: "vh", id: `about-${control.id}` },
      `${control.tip.title}. ${control.tip.text}`,
    );
    const label = element("span", { class: "label" }, control.label);
    const button = element("button", { type: "button", class: kind, "aria-describedby": about.id }, picture, label);
    button.addEventListener("click", () => this.pressed(control, button));
    button.addEventListener("pointerenter", () => this.showTip(control, button, 450));
    button.addEventListener("focus", () => this.showTip(control, button, 700));
    for (const end of ["pointerleave", "blur", "pointerdown"]) button.addEventListener(end, () => this.hideTip());
    this.buttons.set(control.id, button);
    this.controls.set(control.id, control);
    return element("div", { class: "slot" }, button, about);
  }

  private pressed(control: Control, button: HTMLButtonElement): void {
    this.hideTip();
    if (button.getAttribute("aria-disabled") !== "true") this.press(control);
  }

  private showTip({ tip }: Control, button: HTMLElement, delay: number): void {
    this.hideTip();
    this.waiting = window.setTimeout(() => {
      this.tip.replaceChildren(element("strong", {}, tip.title), element("span", {}, tip.text));
      this.tip.hidden = false;
      const place = button.getBoundingClientRect();
      this.tip.style.left = `${Math.min(place.left, window.innerWidth - this.tip.offsetWidth - 8)}px`;
      this.tip.style.top = `${place.bottom + 6}px`;
    }, delay);
  }

  private hideTip(): void {
    window.clearTimeout(this.waiting);
    this.tip.hidden = true;
  }

  /** One stop for the Tab key; arrows walk between the buttons, Escape hides the tip. */
  private walk(event: KeyboardEvent): void {
    if (event.key === "Escape") return this.hideTip();
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const buttons = [...this.buttons.values()];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    const next = buttons[(at + step + buttons.length) % buttons.length];
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next?.focus();
  }
}
