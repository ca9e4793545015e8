/** Lists that are walked with the arrow keys: each line is a summary that opens its card. */

const lines = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>("[data-line]")];

/**
 * Arrow keys, Home and End walk the lines; Escape closes the open card and keeps the line. Enter is the summary's own.
 * `close` is told when there is something to close.
 */
export const walk =
  (close: () => void) =>
  (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const list = event.currentTarget as HTMLElement;
    if (event.key === "Escape") {
      const item = target.closest("details.item[open]");
      if (!item) return;
      event.preventDefault();
      close();
      item.querySelector<HTMLElement>("summary")?.focus();
      return;
    }
    if (!target.matches("[data-line]")) return;
    const all = lines(list);
    const at = all.indexOf(target);
    const to: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
    const wanted = to[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    all[Math.max(0, Math.min(all.length - 1, wanted))]?.focus();
  };

/** Opening and closing is the state's to do, not the element's. */
export const press =
  (act: () => void) =>
  (event: Event): void => {
    event.preventDefault();
    act();
  };
