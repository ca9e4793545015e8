import type { SheetTab } from "../worker/messages";
import { byId, element } from "./dom";

/** The sheet tabs below the grid. */
export class Tabs {
  private readonly list = byId("sheets");
  private drawn = "";

  constructor(private readonly choose: (sheet: string) => void) {
    this.list.addEventListener("keydown", (event) => this.walk(event));
  }

  show(sheets: readonly SheetTab[], front: string): void {
    const key = JSON.stringify([sheets, front]);
    if (key === this.drawn) return;
    this.drawn = key;
    const hadFocus = this.list.contains(document.activeElement);
    this.list.replaceChildren(...sheets.map((sheet) => this.drawTab(sheet, sheet.name === front)));
    const current = this.list.querySelector<HTMLElement>('[aria-selected="true"]');
    current?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) current?.focus();
  }

  private drawTab(sheet: SheetTab, front: boolean): HTMLElement {
    const tab = element(
      "button",
      {
        type: "button",
        role: "tab",
        "aria-selected": String(front),
        "aria-controls": "sheet",
        tabindex: front ? "0" : "-1",
      },
      sheet.name,
    );
    if (sheet.colour !== null) {
      tab.classList.add("coloured");
      tab.style.setProperty("--tab-colour", sheet.colour);
    }
    tab.addEventListener("click", () => this.choose(sheet.name));
    return tab;
  }

  private walk(event: KeyboardEvent): void {
    const tabs = [...this.list.querySelectorAll("button")];
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    next?.focus();
    next?.click();
  }
}
