/** Which column of the rules sheet holds what. */
import type { CellPlace, Grid } from "../grid/grid";
import { boxOf, wordsOf } from "../grid/text";
import { HEADINGS } from "./sheet-words";
import { factUnderHeading } from "./terms";
import { VOCABULARY } from "./vocabulary";
import type { FactTerm } from "./vocabulary";

/** What is wrong with a cell of the rules sheet, and what to do about it. */
export interface RuleFault {
  readonly place: CellPlace;
  readonly message: string;
  readonly suggestion: string;
}

export interface SheetColumn {
  /** Worksheet column, 1-based. */
  readonly column: number;
  readonly kind: keyof typeof HEADINGS | "fact";
  /** What the conditions of the column are about; null for the other kinds. */
  readonly fact: FactTerm | null;
}

/** The first row that holds the headings of a rules table; null when there is none. */
export function headerRowOf(grid: Grid): number | null {
  const at = grid.values.findIndex((_, index) => {
    const kinds = headingsIn(grid, grid.firstRow + index).map(({ heading }) => kindOf(heading));
    return kinds.includes("axis") && kinds.includes("rating");
  });
  return at < 0 ? null : grid.firstRow + at;
}

/** The columns under the headings; an unknown or repeated one is a fault. */
export function columnsOf(grid: Grid, header: number, faults: RuleFault[]): SheetColumn[] {
  const seen = new Set<string>();
  return headingsIn(grid, header).flatMap(({ column, heading }): SheetColumn[] => {
    const kind = kindOf(heading);
    const fact = kind ? null : factUnderHeading(heading);
    const name = kind ?? fact?.name;
    if (name !== undefined && !seen.has(name)) {
      seen.add(name);
      return [{ column, kind: kind ?? "fact", fact }];
    }
    const message = name === undefined ? `“${heading}” is not a fact that rules know.` : `“${heading}” stands twice.`;
    faults.push({ place: { sheet: grid.sheet, row: header, column }, message, suggestion: SUGGESTION });
    return [];
  });
}

const SUGGESTION =
  `Use one of ${VOCABULARY.map(({ heading }) => heading).join(", ")}, ` +
  "each once; for another column of the tracker write “Column: ” and its heading.";

function headingsIn(grid: Grid, row: number): { readonly column: number; readonly heading: string }[] {
  const last = boxOf(grid)?.right ?? 0;
  const columns = Array.from(
    { length: Math.max(0, last - grid.firstColumn + 1) },
    (_, index) => grid.firstColumn + index,
  );
  return columns
    .map((column) => ({ column, heading: wordsOf(grid, row, column) }))
    .filter(({ heading }) => heading !== "");
}

const KINDS = new Map(
  (["number", "axis", "rating", "because"] as const).map((kind) => [HEADINGS[kind].toLowerCase(), kind]),
);

const kindOf = (heading: string): keyof typeof HEADINGS | undefined => KINDS.get(heading.toLowerCase());
