/** The rules above and below a row of a table: thin between rows, darker at the start of a group and at the end. */
import { EDGE, RULE } from "../look/palette";
import { rule, style } from "../look/styles";
import type { CellStyle } from "../plan";

/** Where a row stands in its table. */
export interface Edge {
  readonly starts: boolean;
  readonly last: boolean;
}

const made = new WeakMap<CellStyle, CellStyle[]>();

/** The look with the rules of its row; equal looks stay one object. */
export function withEdge(look: CellStyle, { starts, last }: Edge): CellStyle {
  const known = made.get(look) ?? [];
  made.set(look, known);
  const which = (starts ? 1 : 0) + (last ? 2 : 0);
  const top = starts ? { top: rule(EDGE) } : {};
  return (known[which] ??= style({ borders: { ...look.borders, ...top, bottom: rule(last ? EDGE : RULE) } }, look));
}
