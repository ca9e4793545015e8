/**
 * Moves the focus once the page has been brought up to date: rendering is a microtask, this a task. Only within the
 * pane: while she works in the sheet, nothing that happens here takes the keyboard from her.
 */
export function focusSoon(id: string): void {
  setTimeout(() => {
    if (document.hasFocus()) document.getElementById(id)?.focus();
  }, 0);
}

/** The heading of each screen: where the focus goes after a step, so that a screen reader reads the result. */
export const HEADING = "heading";
