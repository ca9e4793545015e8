import type { Grid } from "../core/grid/grid";
import type { Review } from "../core/review";
import type { DecisionTable } from "../core/rules/table";
import type { Activity, News, Receipt } from "./desk";

/** How the last writing task is taken back. */
export interface Undo {
  readonly what: string;
  readonly run: () => Promise<readonly string[]>;
}

/**
 * What Ragbook knows while its page is open: the last reading, what it did, and how to take the last of it back.
 * Nothing of it is needed to start again: all that must last stands in the workbook.
 */
export class Session {
  latest: Review | null = null;
  grids: readonly Grid[] = [];
  /** The rules of the last review, which were free of faults. */
  goodRules: DecisionTable | null = null;
  /** Ragbook itself is writing: changes of cells are its own. */
  writing = false;
  private undo: Undo | null = null;
  private log: Activity[] = [];
  private readonly listeners = new Set<(news: News) => void>();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly now: () => Date) {}

  /** Runs one task at a time, in the order asked: a second press of a button waits for the first. */
  inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(task, task);
    // A failed task is told to the one who asked for it; the next one starts all the same.
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /** As `inTurn`, for tasks that write: the sheets' own news of these changes is not passed on. */
  writeInTurn<T>(task: () => Promise<T>): Promise<T> {
    return this.inTurn(async () => {
      this.writing = true;
      try {
        return await task();
      } finally {
        this.writing = false;
      }
    });
  }

  /** Notes what a writing task did, and how to undo it; null when it can't be undone. */
  did(what: string, changes: readonly string[], run: Undo["run"] | null): Receipt {
    this.undo = run && { what, run };
    this.log = [
      { when: this.now(), what, changes, canUndo: run !== null },
      ...this.log.map((activity) => ({ ...activity, canUndo: false })),
    ];
    this.tell({ kind: "activity", activities: this.log });
    return { what, changes, canUndo: run !== null };
  }

  /** The undo of the last writing task, which is then used up. */
  takeUndo(): Undo | null {
    const { undo } = this;
    this.undo = null;
    return undo;
  }

  /** Puts an undo back that could not be carried out. */
  keepUndo(undo: Undo): void {
    this.undo = undo;
  }

  activities(): readonly Activity[] {
    return this.log;
  }

  today(): string {
    const now = this.now();
    const two = (number: number) => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }

  subscribe(listener: (news: News) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(news: News): void {
    for (const listener of this.listeners) listener(news);
  }
}
