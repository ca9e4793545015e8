import { writtenCells } from "../../../core/rating/write-back";
import type { Review } from "../../../core/review";
import type { RatingColumns, Receipt, Watch } from "../../desk";
import type { Session } from "../../session";
import type { CellChange } from "../change/change";
import { changeCells } from "../change/write";
import { undoCells } from "./fixes";

/** Writes ratings as words and colours into the tracker; nothing else changes, and one undo puts every cell back. */
export async function writeRatings(
  session: Session,
  review: Review,
  columns: readonly RatingColumns[],
  watch: Watch,
): Promise<Receipt> {
  const cells = writtenCells(review, columns, session.grids);
  const changes = cells.map(({ sheet, row, column, value, fill, ink }): CellChange => ({
    place: { sheet, row, column },
    value,
    fill,
    ink,
  }));
  watch.progress({ stage: "Writing ratings", done: 0, of: changes.length });
  const before = await changeCells(changes, () => watch.signal.throwIfAborted());
  const sheets = new Map<string, number>();
  for (const { sheet } of cells) sheets.set(sheet, (sheets.get(sheet) ?? 0) + 1);
  const told = [...sheets].map(([sheet, count]) => `${sheet}: ${count} cells written`);
  return session.did("Ratings written into the tracker", told, () => undoCells(before));
}
