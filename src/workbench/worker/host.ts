import type { Box } from "../../core/grid/grid";
import type { Book, Sheet } from "../../host/file/book";
import { changed } from "../../host/model/changes";
import type { Context } from "../../host/model/context";
import { Officer } from "../../host/model/officer";
import { openWorkbook } from "../../host/model/open";
import type { Emit, HostEvent } from "../../host/protocol/events";
import type { Services } from "../../host/protocol/interpreter";
import { Interpreter } from "../../host/protocol/interpreter";
import type { MemberSets, Requirements } from "../../host/protocol/requirements";
import { Gate } from "../../host/protocol/requirements";
import type { Shell } from "../../host/protocol/services";
import { newShell, shellServices } from "../../host/protocol/services";
import { Session } from "../../host/protocol/session";
import type { ShellState } from "./messages";

/** What the add-in may use, and who it is. */
export interface Rules {
  readonly requirements: Requirements;
  readonly sets: MemberSets;
  readonly addinId: string;
}

export interface Tell {
  event(event: HostEvent): void;
  shell(shell: ShellState): void;
}

export interface OpenHost {
  hostOf(book: Book): ExcelHost;
  showPane(shown: boolean): void;
}

/** A host for one workbook: the ribbon and pane beside it, and Excel's object model over it. */
export function openHost(rules: Rules, tell: Tell): OpenHost {
  const shell = newShell();
  shell.onChange = () => tell.shell({ paneShown: shell.paneState === "Visible", buttons: new Map(shell.buttons) });
  const services = shellServices(shell, (event) => tell.event(event));
  return {
    hostOf: (book) => new ExcelHost(book, rules, services, (event) => tell.event(event)),
    showPane: (shown) => showPane(shell, services, shown),
  };
}

/** The officer's own press of the pane button goes the way of the add-in's call, so that it hears of it. */
function showPane(shell: Shell, services: Services, shown: boolean): void {
  const service = services["Microsoft.AppRuntime.AppRuntimeService"]?.();
  const state = shown ? "Visible" : "Background";
  if (shell.paneState !== state && service && "SetAppRuntimeState" in service) {
    (service as unknown as { SetAppRuntimeState(state: string): void }).SetAppRuntimeState(state);
  }
}

/** Excel's object model over a workbook, for the add-in's requests and for what the officer does by hand. */
export class ExcelHost {
  readonly officer: Officer;
  private readonly session: Session;
  private readonly context: Context;

  constructor(book: Book, { requirements, sets, addinId }: Rules, services: Services, emit: Emit) {
    const workbook = openWorkbook(book, { emit, addinId });
    this.context = workbook.context;
    this.officer = new Officer(workbook.context);
    const interpreter = new Interpreter(workbook, new Gate(requirements, sets), services);
    this.session = new Session(() => interpreter);
  }

  /** Answers a request of Office.js; `wrote` tells whether it changed the workbook. */
  async execute(body: string): Promise<{ readonly answer: string; readonly wrote: boolean }> {
    const { context } = this;
    const before = context.dirty;
    context.dirty = false;
    const answer = await this.session.execute(body);
    const wrote = context.dirty;
    context.dirty ||= before;
    context.calculation.settle();
    return { answer, wrote };
  }

  selection(): { readonly sheet: Sheet; readonly box: Box } {
    const { sheet, boxes } = this.context.selection;
    return { sheet, box: boxes[0] ?? { top: 1, left: 1, bottom: 1, right: 1 } };
  }

  /** The officer edited cells: what reads them is calculated, and rows that nobody set the height of fit anew. */
  edited(sheet: Sheet, { top, bottom }: Box): void {
    for (const row of sheet.rowsIn(top, bottom)) {
      if (!row.customHeight && row.height !== null) sheet.setRow(row.number, { height: null });
    }
    this.context.calculation.settle();
  }

  /** Cells were put back past the object model: formulas and listeners must hear of it. */
  restored(sheet: Sheet, box: Box): void {
    this.context.calculation.touch(sheet, box);
    changed(this.context, sheet, box, "RangeEdited");
    this.edited(sheet, box);
  }
}
