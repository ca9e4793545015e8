/** Grids for tests, written as they look: rows of values, with what else a test needs beside them. */
import { parseBox } from "../../src/core/grid/address";
import type { CellValue, ExcelTable, Grid } from "../../src/core/grid/grid";

export interface GridOptions {
  readonly sheet?: string;
  /** Where the first value stands: "A1" by default. */
  readonly at?: string;
  /** Merged areas: "A1:C1". */
  readonly merges?: readonly string[];
  /** Cell to fill: {"E4": "#FF0000"}. */
  readonly fills?: Readonly<Record<string, string>>;
  /** Cell to number format: {"D4": "dd/mm/yyyy"}. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly struck?: readonly string[];
  readonly tables?: readonly { name?: string; area: string; headers?: boolean; totals?: boolean }[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visible?: boolean;
  readonly date1904?: boolean;
}

const boxNamed = (name: string) => {
  const box = parseBox(name);
  if (!box) throw new Error(`${name} is no area of cells`);
  return box;
};

/** Rows of cells; null is empty. Short rows are filled up. */
export function grid(rows: readonly (readonly (CellValue | null)[])[], options: GridOptions = {}): Grid {
  const { top, left } = boxNamed(options.at ?? "A1");
  const width = Math.max(0, ...rows.map((row) => row.length));
  const shape = <Item>(item: (row: number, column: number) => Item): Item[][] =>
    rows.map((_, row) => Array.from({ length: width }, (__, column) => item(row, column)));
  const byCell = <Item>(cells: Readonly<Record<string, Item>> | undefined): Map<string, Item> =>
    new Map(
      Object.entries(cells ?? {}).flatMap(([name, item]) => {
        const box = boxNamed(name);
        const places: [string, Item][] = [];
        for (let row = box.top; row <= box.bottom; row++)
          for (let column = box.left; column <= box.right; column++)
            places.push([`${row - top},${column - left}`, item]);
        return places;
      }),
    );
  const [fills, formats] = [byCell(options.fills), byCell(options.formats)];
  const tables = (options.tables ?? []).map(({ name, area, headers, totals }, index): ExcelTable => {
    return {
      name: name ?? `Table${index + 1}`,
      hasHeaders: headers ?? true,
      hasTotals: totals ?? false,
      ...boxNamed(area),
    };
  });
  return {
    sheet: options.sheet ?? "Tracker",
    firstRow: top,
    firstColumn: left,
    values: shape((row, column) => rows[row]?.[column] ?? ""),
    numberFormats: shape((row, column) => formats.get(`${row},${column}`) ?? "General"),
    fills: shape((row, column) => fills.get(`${row},${column}`) ?? null),
    struck: new Set((options.struck ?? []).map(boxNamed).map((box) => `${box.top},${box.left}`)),
    merges: (options.merges ?? []).map(boxNamed),
    tables,
    hiddenRows: new Set(options.hiddenRows ?? []),
    hiddenColumns: new Set(options.hiddenColumns ?? []),
    visible: options.visible ?? true,
    date1904: options.date1904 ?? false,
  };
}
