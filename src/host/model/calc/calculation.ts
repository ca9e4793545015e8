import type { Book, Box, Cell, CellValue, Sheet } from "../../file/book";
import { overlaps } from "../../file/book";
import { evaluate } from "./evaluate";
import { areaOf } from "./references";
import type { Node } from "./node";
import { visit } from "./node";
import { parse } from "./parse";
import type { Area } from "./values";
import { Beyond, Raised } from "./values";

interface FormulaCell extends Area {
  readonly cell: Cell;
  readonly row: number;
  readonly node: Node;
  readonly reads: readonly Area[];
}

/**
 * Keeps the values of formulas in step with the cells they read. Only formulas that depend on a change are
 * calculated: all others keep the value that Excel gave them.
 */
export class Calculation {
  private touched: Area[] = [];
  private readonly trees = new Map<string, Node | null>();

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
    if (this.isDirty && this.book.calculation !== "manual") this.calculate();
  }

  calculate(): void {
    const { touched } = this;
    this.touched = [];
    const formulas = this.formulas();
    if (formulas.length === 0) return;
    // Excel has the last word on every formula when it opens the file.
    this.book.fullCalcOnLoad = true;
    this.evaluateAll(affected(formulas, touched));
  }

  private formulas(): FormulaCell[] {
    const found: FormulaCell[] = [];
    for (const sheet of this.book.sheets) {
      for (const { number: row, cells } of sheet.rows) {
        for (const cell of cells) {
          if (!cell.formula) continue;
          const node = this.tree(sheet.formulaAt(row, cell.column) ?? "=");
          const box = { top: row, bottom: row, left: cell.column, right: cell.column };
          if (node) found.push({ sheet, box, row, cell, node, reads: this.reads(node, sheet, row, cell.column) });
        }
      }
    }
    return found;
  }

  private tree(formula: string): Node | null {
    const known = this.trees.get(formula);
    if (known !== undefined) return known;
    const tree = parse(formula.slice(1));
    this.trees.set(formula, tree);
    return tree;
  }

  private reads(node: Node, sheet: Sheet, row: number, column: number): Area[] {
    const areas: Area[] = [];
    visit(node, (part) => {
      try {
        const area = areaOf(part, { book: this.book, sheet, row, column });
        if (area) areas.push(area);
      } catch (thrown) {
        if (!(thrown instanceof Raised || thrown instanceof Beyond)) throw thrown;
      }
    });
    return areas;
  }

  /** Each once, those it reads before it; a circle keeps what stands. */
  private evaluateAll(due: ReadonlySet<FormulaCell>): void {
    const waiting = new Map([...due].map((formula) => [formula.cell, formula]));
    const read = (sheet: Sheet, row: number, column: number): CellValue => {
      const cell = sheet.cell(row, column);
      const formula = cell && waiting.get(cell);
      if (formula) settleOne(formula);
      return cell?.value ?? null;
    };
    const settleOne = (formula: FormulaCell): void => {
      waiting.delete(formula.cell);
      const { sheet, row, cell, node } = formula;
      try {
        cell.value = evaluate(node, { book: this.book, sheet, row, column: cell.column, now: this.now, read });
        sheet.changed = true;
      } catch (thrown) {
        if (!(thrown instanceof Beyond || thrown instanceof RangeError)) throw thrown;
      }
    };
    for (const formula of due) if (waiting.has(formula.cell)) settleOne(formula);
  }
}

/** The formulas that a change reaches, directly or through others. */
function affected(formulas: readonly FormulaCell[], touched: readonly Area[]): Set<FormulaCell> {
  const due = new Set<FormulaCell>();
  let wave: readonly Area[] = touched;
  let rest = [...formulas];
  while (wave.length > 0) {
    const meets = ({ sheet, box }: Area): boolean =>
      wave.some((each) => each.sheet === sheet && overlaps(each.box, box));
    const reached = rest.filter((formula) => (wave === touched && meets(formula)) || formula.reads.some(meets));
    reached.forEach((formula) => due.add(formula));
    rest = rest.filter((formula) => !due.has(formula));
    wave = reached;
  }
  return due;
}
