import type { External, ExternalOptions, OfficeTheme } from "../../host/protocol/external";
import type { HostEvent } from "../../host/protocol/events";
import type { Requirements } from "../../host/protocol/requirements";
import { byId } from "./dom";

const LIGHT: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#F0F0F0",
  controlForegroundColor: "#242424",
};
const DARK: OfficeTheme = {
  bodyBackgroundColor: "#292929",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#1F1F1F",
  controlForegroundColor: "#FFFFFF",
};

/** The frame in which the add-in runs: loads it for each workbook, shows and hides it, carries calls to it. */
export class Dock {
  private readonly dock = byId("dock");
  private readonly holder = byId("pane-holder");
  private bridge: External | null = null;
  private frame: HTMLIFrameElement | null = null;
  private workbook = "";
  /** The officer is in the pane. As in Excel, a script there cannot take the keyboard from the sheet by itself. */
  private entered = false;

  /**
   * @param url the add-in's page on this server
   * @param execute answers a request of Office.js
   * @param leave is called when F6 leaves the pane
   * @param stay gives the keyboard back to the sheet
   */
  constructor(
    private readonly url: string,
    private readonly requirements: Requirements,
    private readonly execute: (body: string) => Promise<string>,
    private readonly leave: (back: boolean) => void,
    private readonly stay: () => void,
  ) {
    document.addEventListener("focusin", ({ target }) => (this.entered &&= target === this.frame));
    document.addEventListener("keydown", (event) => {
      if (event.key === "Tab" && !event.defaultPrevented) this.entered = true;
    });
  }

  /** Starts the add-in anew for a workbook, as Excel does when it opens one. */
  load(workbook: string): void {
    this.workbook = workbook;
    this.bridge = null;
    // Office.js keeps what it learned of its host for the whole session of a tab.
    window.sessionStorage.clear();
    const frame = document.createElement("iframe");
    frame.title = "Ragbook pane";
    frame.src = this.url;
    this.holder.replaceChildren(frame);
    this.frame = frame;
  }

  /** Called by the seam, inside the frame. */
  optionsFor(): ExternalOptions {
    const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
    return {
      execute: this.execute,
      requirements: this.requirements,
      locale: "en-GB",
      documentUrl: this.workbook,
      theme: dark ? DARK : LIGHT,
    };
  }

  /** Called by the seam when the frame has its bridge. */
  joined(frame: Window, bridge: External): void {
    this.bridge = bridge;
    frame.addEventListener("keydown", (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      this.leave(event.shiftKey);
    });
    frame.addEventListener("pointerdown", () => (this.entered = true), { capture: true });
    frame.addEventListener("focusin", () => {
      if (!this.entered) this.stay();
    });
  }

  event(event: HostEvent): void {
    this.bridge?.fireEvent(event);
  }

  /** Calls a function that the add-in tied to a button; settles when it says that it is done. */
  async run(name: string): Promise<void> {
    if (!this.bridge) throw new Error("Ragbook is still starting. Try again in a moment.");
    await this.bridge.invokeCommand(name);
  }

  get shown(): boolean {
    return !this.dock.hidden;
  }

  set shown(shown: boolean) {
    this.dock.hidden = !shown;
    document.body.classList.toggle("no-pane", !shown);
  }

  focus(): void {
    this.entered = true;
    this.frame?.contentWindow?.focus();
  }
}
