/** The same sheet otherwise placed, filtered or hidden: what an officer does to it without changing what it says. */
import type { Box, Grid } from "../../src/core/grid/grid";

const moved = <Area extends Box>(box: Area, rows: number, columns: number): Area => ({
  ...box,
  top: box.top + rows,
  bottom: box.bottom + rows,
  left: box.left + columns,
  right: box.right + columns,
});

/** All cells so many rows down and columns to the right. */
export function shifted(grid: Grid, rows: number, columns: number): Grid {
  return {
    ...grid,
    firstRow: grid.firstRow + rows,
    firstColumn: grid.firstColumn + columns,
    merges: grid.merges.map((merge) => moved(merge, rows, columns)),
    tables: grid.tables.map((table) => moved(table, rows, columns)),
    struck: new Set([...grid.struck].map((cell) => shiftCell(cell, rows, columns))),
    hiddenRows: new Set([...grid.hiddenRows].map((row) => row + rows)),
    hiddenColumns: new Set([...grid.hiddenColumns].map((column) => column + columns)),
  };
}

function shiftCell(cell: string, rows: number, columns: number): string {
  const [row = 0, column = 0] = cell.split(",").map(Number);
  return `${row + rows},${column + columns}`;
}

/** With blank rows and columns around it, as a used range has them after cells were cleared. */
export function padded(grid: Grid, rows: number, columns: number): Grid {
  const wide = (grid.values[0]?.length ?? 0) + columns;
  const around = <Item>(items: readonly (readonly Item[])[], blank: Item): Item[][] => [
    ...Array.from({ length: rows }, () => Array<Item>(wide).fill(blank)),
    ...items.map((row) => [...Array<Item>(columns).fill(blank), ...row]),
    ...Array.from({ length: rows }, () => Array<Item>(wide).fill(blank)),
  ];
  const inside = shifted(grid, rows, columns);
  return {
    ...inside,
    firstRow: grid.firstRow,
    firstColumn: grid.firstColumn,
    values: around(grid.values, ""),
    numberFormats: around(grid.numberFormats, "General"),
    fills: around<string | null>(grid.fills, null),
  };
}

/** With these rows hidden, as a filter hides them. */
export const filtered = (grid: Grid, rows: readonly number[]): Grid => ({ ...grid, hiddenRows: new Set(rows) });
