/** A table with its columns by field, and its cells as an officer sees them: a merged cell shows in all of its rows. */
import type { CellPlace, CellValue } from "../grid/grid";
import type { Field, TableLayout } from "../layout/layout";
import type { Sheet } from "../layout/sheet";
import type { Source } from "./tracker";

/** What a cell says, with the place where it says it. */
export interface Said {
  readonly text: string;
  readonly value: CellValue;
  readonly place: CellPlace;
  readonly source: Source;
}

export class TableView {
  readonly left: number;
  readonly right: number;
  private readonly columns = new Map<Field, number[]>();

  constructor(
    readonly sheet: Sheet,
    readonly table: TableLayout,
    /** Index of the table in its sheet's layout. */
    readonly index: number,
  ) {
    for (const { field, column, tick } of table.columns) {
      if (tick === null) this.columns.set(field, [...(this.columns.get(field) ?? []), column]);
    }
    const all = table.columns.map((column) => column.column);
    this.left = Math.min(...all);
    this.right = Math.max(...all);
  }

  /** The column of a field, or null; the first where there are several. */
  column(field: Field): number | null {
    return this.columns.get(field)?.[0] ?? null;
  }

  columnsOf(field: Field): readonly number[] {
    return this.columns.get(field) ?? [];
  }

  has(field: Field): boolean {
    return this.columns.has(field);
  }

  /** True when one column holds both fields. */
  shares(one: Field, other: Field): boolean {
    const column = this.column(one);
    return column !== null && this.columnsOf(other).includes(column);
  }

  place(row: number, column: number): CellPlace {
    return { sheet: this.sheet.grid.sheet, row, column };
  }

  /** What a cell says; null when it is blank, or covered by a cell of another column. */
  at(row: number, column: number): Said | null {
    const merge = this.sheet.merge(row, column);
    if (merge && merge.left !== column) return null;
    const anchor = merge?.top ?? row;
    const text = this.sheet.lines(anchor, column);
    if (text === "") return null;
    const place = this.place(anchor, column);
    return { text, value: this.sheet.value(anchor, column), place, source: anchor < row ? "merged-cell" : "cell" };
  }

  /** The cell that a field has in a row, whatever it says; null when the table has no column for it. */
  cellOf(field: Field, row: number): CellPlace | null {
    const column = this.column(field);
    return column === null ? null : this.place(this.sheet.anchorRow(row, column), column);
  }

  /** What the row itself says of a field, the last of several revisions; null when it says nothing. */
  said(field: Field, row: number): Said | null {
    const columns = this.columnsOf(field);
    for (const column of field === "revisedDue" ? [...columns].reverse() : columns) {
      const said = this.at(row, column);
      if (said) return said;
    }
    return null;
  }

  /** What the rows of one action say of a field, the texts of later rows below that of the first. */
  saidIn(field: Field, rows: readonly number[]): Said | null {
    const parts = rows.flatMap((row) => this.said(field, row) ?? []);
    const [first] = parts;
    if (!first) return null;
    const later = parts.slice(1).filter(({ source }) => source !== "merged-cell");
    if (later.length === 0) return first;
    const text = [first, ...later].map((said) => said.text).join("\n");
    return { ...first, text, value: text };
  }
}
