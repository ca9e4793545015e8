/** Text after a column of wrapped text or of colour stands a step in, so that the two do not run together. */
import { style } from "../look/styles";
import type { CellStyle } from "../plan";
import type { Cell } from "./cells";
import type { Column } from "./columns";

/** Shorter texts leave white space enough. */
const LEAST_PROSE = 12;

const crowds = ({ style: look, value }: Cell): boolean =>
  look.fill !== null ||
  (look.wrap && look.align === "left" && typeof value === "string" && value.length >= LEAST_PROSE);

export function indented<Row>(
  columns: readonly Column<Row>[],
  cells: readonly (readonly Cell[])[],
): readonly (readonly Cell[])[] {
  const steps = new Map<CellStyle, CellStyle>();
  const step = (look: CellStyle): CellStyle => {
    const made = steps.get(look) ?? style({ indent: 1 }, look);
    steps.set(look, made);
    return made;
  };
  return cells.map((column, index) => {
    const follows = (cells[index - 1] ?? []).some(crowds);
    const coloured = column.some((cell) => cell.style.fill !== null);
    if (!follows || coloured || columns[index]?.centred) return column;
    return column.map((cell) => ({ ...cell, style: step(cell.style) }));
  });
}
