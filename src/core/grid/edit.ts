import type { CellValue, Grid } from "./grid";

/** A cell as it stands after an edit. */
export interface EditedCell {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly numberFormat: string;
  /** "#RRGGBB" in capitals, null for none. */
  readonly fill: string | null;
}

/** The grid after an edit; null when a cell lies outside of what was read. Rows that were not touched are shared. */
export function editedGrid(grid: Grid, cells: readonly EditedCell[]): Grid | null {
  const inside = cells.every(
    ({ row, column }) =>
      grid.values[row - grid.firstRow] !== undefined &&
      column >= grid.firstColumn &&
      column - grid.firstColumn < (grid.values[row - grid.firstRow]?.length ?? 0),
  );
  if (!inside) return null;
  const put = <T>(rows: readonly (readonly T[])[], of: (cell: EditedCell) => T): readonly (readonly T[])[] => {
    const copy = [...rows];
    for (const cell of cells) {
      const at = cell.row - grid.firstRow;
      const row = [...(copy[at] ?? [])];
      row[cell.column - grid.firstColumn] = of(cell);
      copy[at] = row;
    }
    return copy;
  };
  return {
    ...grid,
    values: put(grid.values, ({ value }) => value),
    numberFormats: put(grid.numberFormats, ({ numberFormat }) => numberFormat),
    fills: put(grid.fills, ({ fill }) => fill),
  };
}
