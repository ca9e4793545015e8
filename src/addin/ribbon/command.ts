import type { Desk, News, Watch } from "../desk";

/** What a ribbon command works with. */
export interface Bench {
  readonly desk: Desk;
  /** Tells the pane. */
  readonly tell: (news: News) => void;
  /** Brings the pane into sight. */
  readonly showPane: () => Promise<void>;
}

/** One command of the ribbon or of a cell's menu. */
export type Command = (bench: Bench) => Promise<void>;

/** For tasks that run from the ribbon, where there is no Cancel to press. */
export const UNWATCHED: Watch = { signal: new AbortController().signal, progress: () => undefined };
