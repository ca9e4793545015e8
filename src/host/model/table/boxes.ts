import type { Box, Table } from "../../file/book";

export const headerBox = ({ ref, hasHeaders }: Table): Box | null => (hasHeaders ? { ...ref, bottom: ref.top } : null);
export const totalBox = ({ ref, hasTotals }: Table): Box | null => (hasTotals ? { ...ref, top: ref.bottom } : null);

/** The rows between headers and totals; Excel keeps at least one. */
export function bodyBox({ ref, hasHeaders, hasTotals }: Table): Box {
  const top = ref.top + (hasHeaders ? 1 : 0);
  return { ...ref, top, bottom: Math.max(top, ref.bottom - (hasTotals ? 1 : 0)) };
}
