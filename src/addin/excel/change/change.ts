import type { CellPlace } from "../../../core/grid/grid";

/** One cell as it shall be; what is left out stays as it is. */
export interface CellChange {
  readonly place: CellPlace;
  /** Text is written as text. */
  readonly value?: string | number;
  readonly numberFormat?: string;
  /** "#RRGGBB". */
  readonly fill?: string;
  /** "#RRGGBB". */
  readonly ink?: string;
}

/** Changed cells below each other on one sheet: read and written together. */
export interface ChangeRun {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly changes: readonly CellChange[];
}

/** The changes as vertical runs. Two changes of one cell: the later holds. */
export function runsOfChanges(changes: readonly CellChange[]): ChangeRun[] {
  const byCell = new Map(changes.map((change) => [key(change.place), change]));
  const sorted = [...byCell.values()].sort(
    (a, b) =>
      a.place.sheet.localeCompare(b.place.sheet) || a.place.column - b.place.column || a.place.row - b.place.row,
  );
  const runs: { sheet: string; column: number; firstRow: number; changes: CellChange[] }[] = [];
  for (const change of sorted) {
    const { sheet, row, column } = change.place;
    const run = runs.at(-1);
    if (run && run.sheet === sheet && run.column === column && run.firstRow + run.changes.length === row) {
      run.changes.push(change);
    } else {
      runs.push({ sheet, column, firstRow: row, changes: [change] });
    }
  }
  return runs;
}

const key = ({ sheet, row, column }: CellPlace): string => `${row},${column},${sheet}`;
