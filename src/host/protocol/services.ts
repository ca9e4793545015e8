import type { Emit } from "./events";
import { RichEvent } from "./events";
import { HostObject } from "./host-object";
import type { Services } from "./interpreter";

/** What the add-in did to its own place in Excel: the ribbon and the pane. */
export interface Shell {
  /** "Visible" while the pane shows, "Background" while the runtime runs without it. */
  paneState: string;
  /** "Background" when the add-in loads with the workbook, "Inactive" when it does not. */
  startState: string;
  /** Ribbon buttons that `Office.ribbon.requestUpdate` spoke of: id -> enabled. */
  readonly buttons: Map<string, boolean>;
  /** Ribbon tabs likewise: id -> visible. */
  readonly tabs: Map<string, boolean>;
  /** Told after each change of the above. */
  onChange: (() => void) | null;
}

export const newShell = (): Shell => ({
  paneState: "Visible",
  startState: "Inactive",
  buttons: new Map(),
  tabs: new Map(),
  onChange: null,
});

/** The client announces itself here once, at start. */
class AddinInternalService extends HostObject {
  static override readonly type = "AddinInternalService";
  NotifyActionHandlerReady(): void {}
}

class AppRuntimeService extends HostObject {
  static override readonly type = "AppRuntimeService";
  constructor(
    private readonly shell: Shell,
    private readonly emit: Emit,
  ) {
    super();
  }
  GetAppRuntimeState(): string {
    return this.shell.paneState;
  }
  SetAppRuntimeState(state: string): void {
    if (state === this.shell.paneState) return;
    this.shell.paneState = state;
    const visibility = state === "Visible" ? "Visible" : "Hidden";
    this.emit({ type: RichEvent.paneVisibilityChanged, target: "", detail: { visibility } });
    this.shell.onChange?.();
  }
}

class AppRuntimePersistenceService extends HostObject {
  static override readonly type = "AppRuntimePersistenceService";
  constructor(private readonly shell: Shell) {
    super();
  }
  GetAppRuntimeStartState(): string {
    return this.shell.startState;
  }
  SetAppRuntimeStartState(state: string): void {
    this.shell.startState = state;
  }
}

class RibbonButton extends HostObject {
  static override readonly type = "RibbonButton";
  constructor(
    private readonly shell: Shell,
    readonly id: string,
  ) {
    super();
  }
  get Id(): string {
    return this.id;
  }
  get Enabled(): boolean {
    return this.shell.buttons.get(this.id) ?? true;
  }
  set Enabled(enabled: boolean) {
    this.shell.buttons.set(this.id, enabled);
    this.shell.onChange?.();
  }
}

class RibbonTab extends HostObject {
  static override readonly type = "RibbonTab";
  constructor(
    private readonly shell: Shell,
    readonly id: string,
  ) {
    super();
  }
  get Id(): string {
    return this.id;
  }
  SetVisibility(visible: boolean): void {
    this.shell.tabs.set(this.id, visible);
    this.shell.onChange?.();
  }
}

class DynamicRibbon extends HostObject {
  static override readonly type = "DynamicRibbon";
  constructor(private readonly shell: Shell) {
    super();
  }
  GetButton(id: string): RibbonButton {
    return new RibbonButton(this.shell, id);
  }
  GetTab(id: string): RibbonTab {
    return new RibbonTab(this.shell, id);
  }
}

/** What stands beside the workbook: the shared runtime's services, by the names the client asks for. */
export const shellServices = (shell: Shell, emit: Emit): Services => ({
  "Microsoft.InternalService.AddinInternalService": () => new AddinInternalService(),
  "Microsoft.AppRuntime.AppRuntimeService": () => new AppRuntimeService(shell, emit),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": () => new AppRuntimePersistenceService(shell),
  "Microsoft.DynamicRibbon.DynamicRibbon": () => new DynamicRibbon(shell),
});
