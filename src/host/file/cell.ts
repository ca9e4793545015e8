/** One cell and one row of the model. Millions of these exist at once, so they are flat. */

/** An Excel error value: `new CellError("#REF!")`; use `CellError.of` so that equal errors are one object. */
export class CellError {
  private static readonly known = new Map<string, CellError>();
  private constructor(readonly code: string) {}

  static of(code: string): CellError {
    let error = CellError.known.get(code);
    if (!error) CellError.known.set(code, (error = new CellError(code)));
    return error;
  }

  toString(): string {
    return this.code;
  }
}

export type CellValue = string | number | boolean | CellError | null;

/** Text with formatted runs: the file's own XML of it, and its plain reading. */
export interface RichText {
  readonly text: string;
  /** What stands between `<si>` and `</si>`. */
  readonly xml: string;
}

/** A formula as the file holds it. */
export interface Formula {
  /** Without "="; empty for a cell that follows a shared formula (ask `Sheet.formulaAt`). */
  readonly text: string;
  /** The other attributes of `<f>`: t (shared, array, dataTable), ref, si, ca … */
  readonly attributes: Readonly<Record<string, string>>;
}

/** What few cells have. */
interface Extras {
  formula: Formula | null;
  rich: RichText | null;
  extra: string;
}

/** Read freely; change only through `Sheet`, which knows that its part must be rewritten. */
export class Cell {
  /** One field for three that are mostly empty: a large sheet is a quarter smaller in memory. */
  private extras: Extras | null;

  constructor(
    readonly column: number,
    public value: CellValue,
    /** Index into `Book.styles`. */
    public style: number,
    formula: Formula | null = null,
  ) {
    this.extras = formula && { formula, rich: null, extra: "" };
  }

  get formula(): Formula | null {
    return this.extras?.formula ?? null;
  }

  set formula(formula: Formula | null) {
    this.set({ formula });
  }

  /** Kept when the value is text with formatted runs. */
  get rich(): RichText | null {
    return this.extras?.rich ?? null;
  }

  set rich(rich: RichText | null) {
    this.set({ rich });
  }

  /** Attributes of `<c>` that the model does not know, as written in the file. */
  get extra(): string {
    return this.extras?.extra ?? "";
  }

  set extra(extra: string) {
    this.set({ extra });
  }

  private set(change: Partial<Extras>): void {
    if (!this.extras && !change.formula && !change.rich && !change.extra) return;
    const next = { formula: this.formula, rich: this.rich, extra: this.extra, ...change };
    this.extras = next.formula || next.rich || next.extra !== "" ? next : null;
  }
}

/** A row that the file mentions; cells in column order, without gaps filled. */
export class Row {
  /** Points; null for the sheet's default. */
  height: number | null = null;
  /** The height was set by hand (or by code), so that Excel does not fit it anew. */
  customHeight = false;
  hidden = false;
  /** Style for cells that are not there; null for none. */
  style: number | null = null;
  /** Attributes of `<row>` that the model does not know, as written in the file. */
  extra = "";

  constructor(
    readonly number: number,
    readonly cells: Cell[] = [],
  ) {}

  cell(column: number): Cell | undefined {
    const at = this.place(column);
    const cell = this.cells[at];
    return cell?.column === column ? cell : undefined;
  }

  /** Where a column's cell stands or would be put in. */
  place(column: number): number {
    const cells = this.cells;
    let low = 0;
    let high = cells.length;
    if (high > 0 && (cells[high - 1] as Cell).column < column) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cells[middle] as Cell).column < column) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
