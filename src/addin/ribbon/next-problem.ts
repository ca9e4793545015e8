import { parseBox } from "../../core/grid/address";
import type { CellPlace } from "../../core/grid/grid";
import type { Finding } from "../../core/findings/finding";
import { UNWATCHED, type Command } from "./command";

/**
 * Selects the cell of the next finding after the selection, in sheet order, and begins again after the last. The
 * selection is its result, so that the pane opens only where there is nothing to select.
 */
export const nextProblem: Command = async ({ desk, tell, showPane }) => {
  const { findings, tracker } = desk.latest() ?? (await desk.review(UNWATCHED));
  const order = tracker.sheets.map(({ sheet }) => sheet);
  const next = nextAfter(findings, await desk.selection(), order);
  if (!next) {
    tell({ kind: "ask", screen: "check", place: null });
    await showPane();
    return;
  }
  await desk.goTo(next);
  tell({ kind: "ask", screen: "check", place: next });
};

/** @param findings in sheet order */
export function nextAfter(
  findings: readonly Finding[],
  here: CellPlace | null,
  sheets: readonly string[],
): CellPlace | null {
  const places = findings.map(({ sheet, cell }): CellPlace => {
    const box = parseBox(cell);
    return { sheet, row: box?.top ?? 1, column: box?.left ?? 1 };
  });
  const key = ({ sheet, row, column }: CellPlace) => sheets.indexOf(sheet) * 1e12 + row * 1e5 + column;
  return (here && places.find((place) => key(place) > key(here))) ?? places[0] ?? null;
}
