import type { HostEvent } from "../../host/protocol/events";
import type { Call, Message, Method, ShellState, WorkbookApi, WorkbookState } from "./messages";

type Remote = {
  readonly [Name in Method]: (
    ...args: Parameters<WorkbookApi[Name]>
  ) => Promise<Awaited<ReturnType<WorkbookApi[Name]>>>;
};

/** What the page wants to hear of. */
export interface Listener {
  event(event: HostEvent): void;
  changed(state: WorkbookState): void;
  shell(shell: ShellState): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** The workbook behind a worker: each method of the api as a promise, in the order of the calls. */
export function connect(worker: Worker, listener: Listener): Remote {
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    switch (data.kind) {
      case "event":
        return listener.event(data.event);
      case "changed":
        return listener.changed(data.state);
      case "shell":
        return listener.shell(data.shell);
    }
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === "answer") call?.resolve(data.value);
    else call?.reject(new Error(data.message));
  });
  const ask = (method: Method, args: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++calls;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, method, args } satisfies Call);
    });
  return new Proxy({} as Remote, {
    get:
      (_target, method) =>
      (...args: unknown[]) =>
        ask(method as Method, args),
  });
}

export type Workbook = Remote;
