/** One immutable state, changed by replacing it; whoever listens is told once a turn, however often it changed. */
export interface Store<S> {
  readonly get: () => S;
  /** Merges a part into the state. */
  readonly set: (part: Partial<S>) => void;
}

export function createStore<S extends object>(initial: S, listener: (state: S) => void): Store<S> {
  let state = initial;
  let queued = false;
  const tell = (): void => {
    queued = false;
    listener(state);
  };
  return {
    get: () => state,
    set(part) {
      state = { ...state, ...part };
      if (!queued) queueMicrotask(tell);
      queued = true;
    },
  };
}
