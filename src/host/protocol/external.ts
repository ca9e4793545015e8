/**
 * `window.external` as desktop Excel gives it to a task pane: the one seam between the unmodified
 * Office.js and this host. It must stand before office.js loads.
 */
import type { HostEvent } from "./events";
import type { DocumentOptions, SettingsStore } from "./document";
import { makeContext, memorySettings } from "./document";
import { readOfficeError } from "./session";

export type { OfficeTheme, SettingsStore } from "./document";
export { memorySettings } from "./document";

/** The numbers by which Office.js calls into Excel. */
const CALL = { executeRichApi: 93, commandCompleted: 94 } as const;
const EVENT = { richApi: 33, command: 39 } as const;
const INTERNAL_ERROR = 5001;
const RICH_EVENT_CATEGORY = 65536;

export interface ExternalOptions extends DocumentOptions {
  /** Answers one request body; may live on the other side of a worker. */
  readonly execute: (body: string) => Promise<string>;
}

/** What a ribbon command answered through `event.completed()`. */
export interface CommandOutcome {
  readonly status: number;
  readonly data: unknown;
}

export interface External {
  /** The object for `window.external`. */
  readonly external: object;
  readonly settings: SettingsStore;
  /** Calls that Office.js made and this seam does not know. */
  readonly unknownCalls: readonly number[];
  /** Sends an event of the workbook to the client. */
  fireEvent(event: HostEvent): void;
  /** Runs a function that the add-in tied to a ribbon button; settles when it calls `event.completed()`. */
  invokeCommand(name: string): Promise<CommandOutcome>;
}

type Callback = (result: SafeArray) => void;
type Handler = (id: number, args: SafeArray) => void;
interface SafeArray {
  toArray(): unknown[];
}

/** Excel answers in COM's arrays; this is all that the client uses of them. */
const safe = (values: unknown[]): SafeArray => ({ toArray: () => values });

export function makeExternal(options: ExternalOptions): External {
  const handlers = new Map<number, Handler[]>();
  const settings = options.settings ?? memorySettings();
  const pending = new Map<string, (outcome: CommandOutcome) => void>();
  const unknownCalls: number[] = [];
  const context = makeContext(options, settings);
  let sent = 0;
  const handlersOf = (id: number): Handler[] => handlers.get(id) ?? [];

  const answer = (text: string, callback: Callback): void => {
    const error = readOfficeError(text);
    callback(error === null ? safe([0, [200, [], text]]) : safe([error]));
  };
  const execute = (params: unknown[], callback: Callback): void => {
    const body = (params[0] as unknown[])[4] as string;
    // A host that breaks down answers with an error: the client must not wait for ever.
    options.execute(body).then(
      (text) => answer(text, callback),
      () => callback(safe([INTERNAL_ERROR])),
    );
  };
  const complete = ([id, status, data]: unknown[], callback: Callback): void => {
    pending.get(String(id))?.({ status: Number(status), data });
    pending.delete(String(id));
    callback(safe([0]));
  };

  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${options.locale ?? "en-GB"}|||disableLogging|0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute(id: number, params: unknown[], callback: Callback): void {
      if (id === CALL.executeRichApi) return execute(params, callback);
      if (id === CALL.commandCompleted) return complete(params, callback);
      unknownCalls.push(id);
      callback(safe([INTERNAL_ERROR]));
    },
    RegisterEvent(id: number, _target: string, handler: Handler, callback: Callback): void {
      handlers.set(id, [...handlersOf(id), handler]);
      callback(safe([0]));
    },
    UnregisterEvent(id: number, _target: string, callback: Callback): void {
      handlers.delete(id);
      callback(safe([0]));
    },
  };

  return {
    external,
    settings,
    unknownCalls,
    fireEvent({ type, target, detail }) {
      const entry = safe([RICH_EVENT_CATEGORY, type, target, JSON.stringify(detail), ++sent, false]);
      for (const handler of handlersOf(EVENT.richApi)) handler(EVENT.richApi, safe([entry]));
    },
    invokeCommand(name) {
      if (handlersOf(EVENT.command).length === 0) throw new Error("The add-in is not ready for ribbon commands.");
      return new Promise((settle) => {
        const id = `command-${++sent}`;
        pending.set(id, settle);
        const args = safe([id, name, JSON.stringify({ source: { id: name } })]);
        for (const handler of handlersOf(EVENT.command)) handler(EVENT.command, args);
      });
    },
  };
}
