/** How every long task runs: told in stages, stopped by Cancel, its faults shown in words. */
import { type Desk, PlainError, type Progress, type Watch } from "../../desk";
import type { Store } from "../dom/store";
import { focusSoon, HEADING } from "../focus";
import type { Failure, Pane, Step, Work } from "../model/pane";
import { reviewed } from "../model/select";
import { words } from "../words";

/** What the tasks share. */
export interface Bench {
  readonly store: Store<Pane>;
  readonly desk: Desk;
}

export interface Job<T> {
  readonly step: Step | null;
  /** What the screen says while it works, and what did not happen when it stops. */
  readonly title: string;
  readonly stopped: string;
  readonly writes: boolean;
  readonly job: (watch: Watch) => Promise<T>;
  readonly then: (result: T) => void;
}

function withStage(work: Work, { stage, done, of }: Progress): Work {
  const stages = work.stages.filter(({ name }) => name !== stage);
  return { ...work, stages: [...stages, { name: stage, done, of }] };
}

/** A fault in the words of the failed screen. */
export function failureOf(error: unknown, step: Step | null, title: string, again: () => void): Failure {
  const plain = error instanceof PlainError || (error instanceof Error && error.name === "SettingsFault");
  const technical = error instanceof PlainError ? error.details : error instanceof Error ? (error.stack ?? "") : "";
  return {
    step,
    title,
    message: plain ? error.message : words.failed.ours,
    details: technical || String(error),
    again,
  };
}

/** Shows the work, does it, and shows what came of it. */
export function run<T>(bench: Bench, wanted: Job<T>): void {
  const { store } = bench;
  const before = store.get();
  before.work?.cancel();
  const controller = new AbortController();
  const cancel = (): void => {
    controller.abort();
    // A task that only reads can be left at once; one that writes is waited for, so that we never say "stopped" too early.
    if (!wanted.writes) store.set({ work: null, status: words.work.cancelled });
    focusSoon(HEADING);
  };
  const promise = wanted.writes ? words.work.promiseWrites : words.work.promiseReads;
  store.set({
    work: { step: wanted.step, title: wanted.title, stages: [], promise, cancel },
    failure: null,
    receipt: null,
    menu: false,
    status: wanted.title,
  });
  const progress = (step: Progress): void => {
    const { work } = store.get();
    if (!work || controller.signal.aborted) return;
    const isNew = work.stages.at(-1)?.name !== step.stage;
    store.set({ work: withStage(work, step), ...(isNew ? { status: words.work.stage(step.stage) } : {}) });
  };
  wanted.job({ signal: controller.signal, progress }).then(
    (result) => {
      if (controller.signal.aborted && !wanted.writes) return;
      store.set({ work: null });
      wanted.then(result);
    },
    (error: unknown) => {
      if (controller.signal.aborted) {
        store.set({ work: null, status: words.work.cancelled });
        return;
      }
      const failure = failureOf(error, wanted.step, wanted.stopped, () => run(bench, wanted));
      store.set({ work: null, failure, status: "" });
      focusSoon(HEADING);
    },
  );
}

/** A short task: no stages to show, its faults on the failed screen. */
export function quickly(bench: Bench, stopped: string, job: () => Promise<void>): void {
  job().catch((error: unknown) => {
    const { step } = bench.store.get();
    bench.store.set({ failure: failureOf(error, step, stopped, () => quickly(bench, stopped, job)), status: "" });
    focusSoon(HEADING);
  });
}

/** Reviews again behind what is shown, after we wrote something ourselves; the officer need not wait for it. */
export function refresh({ store, desk }: Bench): void {
  if (!store.get().review) return;
  desk.review({ signal: new AbortController().signal, progress: () => undefined }).then(
    (review) => store.set(reviewed(store.get(), review)),
    () => store.set({ stale: { why: "sheet", what: "", before: null, next: null } }),
  );
}
