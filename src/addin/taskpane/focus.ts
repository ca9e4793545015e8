/** Moves the focus once the page has been brought up to date: rendering is a microtask, this a task. */
export function focusSoon(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus(), 0);
}

/** The heading of each screen: where the focus goes after a step, so that a screen reader reads the result. */
export const HEADING = "heading";
